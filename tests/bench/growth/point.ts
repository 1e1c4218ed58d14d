import { z } from 'zod';

/** One point of the table, as a process of its own measures it. */
export const pointSchema = z.object({
  times: z.number(),
  provisions: z.number(),
  /** Companies asked for, and screened before the time was up. */
  companies: z.number(),
  screened: z.number(),
  /** Seconds of screening them, rows read and summed up; without making them up. */
  seconds: z.number(),
  /** Milliseconds to compile the catalogue. */
  compile: z.number(),
  /** The most memory the process held, in megabytes, and what it held before the first company. */
  peak: z.number(),
  before: z.number(),
});
export type Point = z.infer<typeof pointSchema>;
