/** In shared/ui, since amounts need them too. */
export { Segments, type Segment, type SegmentsProps } from '../../shared/ui/index.ts';
