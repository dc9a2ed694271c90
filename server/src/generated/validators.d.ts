// Generated from schemas/ by `npm run generate`. Do not edit.
/** A mistake that ajv found: where in the value. */
export interface ValidationError {
  readonly instancePath: string;
}
/** True when the value fits the schema; else `errors` holds what does not, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
export const validateBom: Validator;
export const validateShipment: Validator;
export const validateConfig: Validator;
export const validatePack: Validator;
export const validateBaseline: Validator;
export const validateItem: Validator;
export const validateLine: Validator;
