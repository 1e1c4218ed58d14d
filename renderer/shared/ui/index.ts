/** The one door to our building blocks. */
export {
  Button,
  ButtonLink,
  IconButton,
  type ButtonProps,
  type ButtonTone,
  type IconButtonProps,
} from './button.tsx';
export { Card, type CardProps } from './card.tsx';
export { ChoiceMenu, type ChoiceMenuProps } from './choice-menu.tsx';
export { Citation, type CitationProps } from './citation.tsx';
export { copyText } from './copy-text.ts';
export { cx } from './cx.ts';
export { DateField, type DateFieldProps } from './date-field.tsx';
export { Disclosure, type DisclosureProps } from './disclosure.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export type { FieldWords } from './field.tsx';
export { firmness, ForceMark, type ForceMarkProps } from './force-mark.tsx';
export { Icon, type IconName } from './icons.tsx';
export { Kbd } from './kbd.tsx';
export { Menu, type MenuAction } from './menu.tsx';
export { NumberField, type NumberFieldProps } from './number-field.tsx';
export {
  CheckboxGroup,
  RadioGroup,
  type CardOption,
  type CheckboxGroupProps,
  type RadioGroupProps,
} from './option-cards.tsx';
export { Dialog, Sheet, type OverlayProps } from './overlay.tsx';
export { parseDay } from './parse-day.ts';
export { PeriodTag } from './period-tag.tsx';
export { ProgressProof, type ProgressProofProps } from './progress-proof.tsx';
export { Segments, Toggle, type Segment, type SegmentsProps, type ToggleProps } from './segments.tsx';
export { Select, type SelectOption, type SelectProps } from './select.tsx';
export { Switch, type SwitchProps } from './switch.tsx';
export { Tabs, type TabItem, type TabsProps } from './tabs.tsx';
export { Badge, Tag, type TagProps } from './tag.tsx';
export { Tick, TickBox, type TickProps } from './tick.tsx';
export { TextArea, type TextAreaProps } from './text-area.tsx';
export { SearchField, TextField, type SearchFieldProps, type TextFieldProps } from './text-field.tsx';
export { ToastProvider, useReportSave, useSave, useToast, type ToastMessage } from './toast.tsx';
export { useFileDrop } from './use-file-drop.ts';
export { VerdictMark, type VerdictMarkProps } from './verdict-mark.tsx';
export { VisuallyHidden } from './visually-hidden.tsx';
export { Popup, type PopupProps } from './popup.tsx';
export { SearchPicker, type PickerItem, type SearchPickerProps } from './search-picker.tsx';
export { Printed, type PrintedProps } from './printed.tsx';
