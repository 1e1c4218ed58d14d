/** A stretch of water: points along its middle, and how wide it is drawn, in thousandths of a degree. */
export interface Arm {
  readonly width: number;
  readonly course: readonly (readonly [lat: number, lon: number])[];
}

/**
 * The Pearl River and its arms, drawn by us from general knowledge: the run of the water is right, its banks are
 * not. Good enough to see on which side of which arm a place lies, and for nothing else.
 */
export const ARMS: readonly Arm[] = [
  // Liuxi River, from Conghua to the west of the city.
  {
    width: 4,
    course: [
      [23.72, 113.76],
      [23.64, 113.67],
      [23.55, 113.59],
      [23.46, 113.5],
      [23.39, 113.42],
      [23.34, 113.34],
      [23.31, 113.27],
      [23.27, 113.22],
      [23.24, 113.195],
    ],
  },
  // Western channel, past Baiyun to Baietan.
  {
    width: 9,
    course: [
      [23.4, 113.05],
      [23.31, 113.12],
      [23.24, 113.195],
      [23.17, 113.215],
      [23.108, 113.237],
    ],
  },
  // Front channel, through the middle of the city to Huangpu.
  {
    width: 6,
    course: [
      [23.108, 113.237],
      [23.113, 113.265],
      [23.111, 113.305],
      [23.114, 113.34],
      [23.108, 113.372],
      [23.095, 113.402],
      [23.085, 113.43],
    ],
  },
  // Rear channel, south of Haizhu, then north of the University Town.
  {
    width: 6,
    course: [
      [23.108, 113.237],
      [23.075, 113.247],
      [23.05, 113.275],
      [23.046, 113.32],
      [23.058, 113.352],
      [23.066, 113.385],
      [23.085, 113.43],
    ],
  },
  // Around Bio Island on the north.
  {
    width: 3,
    course: [
      [23.057, 113.35],
      [23.074, 113.357],
      [23.079, 113.371],
      [23.068, 113.387],
    ],
  },
  // South of the University Town.
  {
    width: 5,
    course: [
      [23.052, 113.34],
      [23.034, 113.36],
      [23.026, 113.39],
      [23.033, 113.43],
      [23.046, 113.47],
      [23.05, 113.51],
    ],
  },
  // Huangpu channel, to where the East River comes in.
  {
    width: 9,
    course: [
      [23.085, 113.43],
      [23.082, 113.46],
      [23.07, 113.487],
      [23.05, 113.51],
      [23.02, 113.53],
    ],
  },
  // East River, northern arm, and the Zengjiang.
  {
    width: 7,
    course: [
      [23.1, 113.99],
      [23.12, 113.86],
      [23.125, 113.76],
      [23.113, 113.68],
      [23.107, 113.61],
      [23.08, 113.56],
      [23.045, 113.533],
      [23.02, 113.53],
    ],
  },
  {
    width: 3,
    course: [
      [23.5, 113.86],
      [23.38, 113.83],
      [23.29, 113.82],
      [23.2, 113.8],
      [23.125, 113.765],
    ],
  },
  // Shizi Yang and the mouth.
  {
    width: 18,
    course: [
      [23.03, 113.526],
      [22.98, 113.545],
      [22.93, 113.555],
      [22.87, 113.578],
      [22.81, 113.613],
      [22.76, 113.635],
    ],
  },
  {
    width: 60,
    course: [
      [22.745, 113.655],
      [22.7, 113.675],
      [22.64, 113.69],
      [22.55, 113.7],
    ],
  },
  // Shawan, Jiaomen and Hongqi.
  {
    width: 6,
    course: [
      [22.93, 113.1],
      [22.92, 113.26],
      [22.895, 113.36],
      [22.895, 113.45],
      [22.872, 113.53],
      [22.862, 113.582],
    ],
  },
  {
    width: 9,
    course: [
      [22.895, 113.45],
      [22.84, 113.475],
      [22.79, 113.5],
      [22.745, 113.555],
      [22.69, 113.615],
      [22.6, 113.66],
    ],
  },
  {
    width: 10,
    course: [
      [22.91, 113.29],
      [22.83, 113.37],
      [22.76, 113.44],
      [22.69, 113.52],
      [22.6, 113.6],
      [22.52, 113.64],
    ],
  },
];
