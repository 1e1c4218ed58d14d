/**
 * The schematic map. `SchematicMap` is the drawing by itself, for paper and for files: import it from
 * `schematic-map.tsx` where there is no style sheet. `PlaceMap` is the map on a page.
 */
export { mapWords, type MapWords } from './map-words.ts';
export { makeMarks, shownStanding, type MapMark, type MarkSources } from './marks.ts';
export type { PlaceMapProps } from './place-map-props.ts';
export { PlaceMap } from './place-map.tsx';
export { SchematicMap, type SchematicMapProps } from './schematic-map.tsx';
export { Marker } from './marker.tsx';
