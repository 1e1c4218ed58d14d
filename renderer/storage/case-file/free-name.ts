const LONGEST = 200;
const NUMBERED = /^(.*) \((\d{1,6})\)$/su;

/** A name that no other case bears: as it is, or with the next free number, such as "Kwong Fai (2)". */
export function freeName(name: string, taken: Iterable<string>): string {
  const others = new Set(taken);
  if (!others.has(name)) return name;
  const [, base = name, number = '1'] = NUMBERED.exec(name) ?? [];
  for (let next = Number(number) + 1; ; next += 1) {
    const suffix = ` (${next})`;
    const fitting = `${[...base].slice(0, LONGEST - suffix.length).join('')}${suffix}`;
    if (!others.has(fitting)) return fitting;
  }
}
