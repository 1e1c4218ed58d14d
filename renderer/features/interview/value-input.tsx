import { ChoiceInput, ChoicesInput, YesNoInput } from './choice-inputs.tsx';
import type { InputProps } from './input-props.ts';
import { NumberInput } from './number-input.tsx';

/** The controls that take the value of one fact. */
export function ValueInput(props: InputProps) {
  switch (props.field.fact.type) {
    case 'boolean':
      return <YesNoInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'choices':
      return <ChoicesInput {...props} />;
    case 'number':
      return <NumberInput {...props} />;
  }
}
