export * from './beneficiary.ts';
export * from './law.ts';
export * from './money.ts';
export * from './place.ts';
export * from './programme.ts';
export * from './proposal.ts';
export * from './source.ts';
export * from './vocabulary.ts';
