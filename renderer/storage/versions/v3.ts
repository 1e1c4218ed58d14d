import { v2 } from './v2.ts';

/** Database version 3: the originals somebody attached on this device. A new table only. */
export const v3 = {
  version: 3,
  stores: {
    ...v2.stores,
    /** One row per document, keyed by its id. They belong to no case and never leave the device. */
    originals: 'doc',
  },
} as const;
