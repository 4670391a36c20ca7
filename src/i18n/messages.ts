/**
 * Every sentence of the service, by namespace: one file per language, loaded with the first screen that uses it. Each
 * Chinese file adds itself here and is the type of the English one (`declare module` at its end).
 */
export interface Messages {}
export type Namespace = keyof Messages

export { type Language, languages } from '../domain/language.ts'
