/** A point on the ground, in degrees. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
}

export const WATER_IDS = ['pearl', 'shiziyang', 'dongjiang', 'liuxi', 'lingding'] as const;
export type WaterId = (typeof WATER_IDS)[number];

export const DISTRICT_IDS = [
  'conghua',
  'huadu',
  'baiyun',
  'zengcheng',
  'huangpu',
  'tianhe',
  'yuexiu',
  'liwan',
  'haizhu',
  'panyu',
  'nansha',
] as const;
export type DistrictId = (typeof DISTRICT_IDS)[number];

/** Where the name of a water may stand; a window on the ground takes the first spot it holds. */
export const WATER_NAMES: Readonly<Record<WaterId, readonly Spot[]>> = {
  pearl: [
    { lat: 23.045, lon: 113.285 },
    { lat: 23.076, lon: 113.478 },
  ],
  shiziyang: [{ lat: 22.965, lon: 113.552 }],
  dongjiang: [
    { lat: 23.098, lon: 113.74 },
    { lat: 23.098, lon: 113.58 },
  ],
  liuxi: [{ lat: 23.43, lon: 113.46 }],
  lingding: [
    { lat: 22.705, lon: 113.69 },
    { lat: 22.755, lon: 113.61 },
  ],
};

/** Where the name of a district may stand: within it, clear of most places; says nothing of its borders. */
export const DISTRICT_NAMES: Readonly<Record<DistrictId, readonly Spot[]>> = {
  conghua: [{ lat: 23.56, lon: 113.66 }],
  huadu: [{ lat: 23.44, lon: 113.2 }],
  baiyun: [{ lat: 23.28, lon: 113.32 }],
  zengcheng: [
    { lat: 23.31, lon: 113.75 },
    { lat: 23.17, lon: 113.66 },
  ],
  huangpu: [
    { lat: 23.27, lon: 113.51 },
    { lat: 23.165, lon: 113.51 },
    { lat: 23.09, lon: 113.52 },
    { lat: 23.36, lon: 113.51 },
  ],
  tianhe: [
    { lat: 23.15, lon: 113.36 },
    { lat: 23.17, lon: 113.38 },
  ],
  yuexiu: [{ lat: 23.135, lon: 113.27 }],
  liwan: [{ lat: 23.09, lon: 113.2 }],
  haizhu: [
    { lat: 23.085, lon: 113.31 },
    { lat: 23.082, lon: 113.338 },
  ],
  panyu: [
    { lat: 22.965, lon: 113.38 },
    { lat: 23.01, lon: 113.36 },
    { lat: 23.005, lon: 113.5 },
  ],
  nansha: [
    { lat: 22.81, lon: 113.46 },
    { lat: 22.83, lon: 113.55 },
    { lat: 22.76, lon: 113.51 },
  ],
};
