/** The heading over the places and the day of the sandbox. */
export const WHERE_AND_WHEN = 'what-if-where';

/** Goes to where places and day can be changed; the first button there is ready to be pressed. */
export function goToWhereAndWhen(): void {
  const heading = document.getElementById(WHERE_AND_WHEN);
  heading?.scrollIntoView({ block: 'nearest' });
  heading?.closest('section')?.querySelector('button')?.focus();
}
