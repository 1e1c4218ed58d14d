/** The one door to the seed and pack contracts. */
export * from './answer.ts';
export * from './citation.ts';
export * from './classification.ts';
export * from './condition.ts';
export * from './document.ts';
export * from './fact.ts';
export * from './hong-kong.ts';
export * from './ids.ts';
export * from './pack.ts';
export * from './period.ts';
export * from './place.ts';
export * from './profile.ts';
export * from './provision.ts';
export * from './reference.ts';
export * from './text.ts';
export * from './vocabulary.ts';
export * from './wording.ts';
