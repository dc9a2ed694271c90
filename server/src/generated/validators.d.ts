// Generated from schemas/ by `npm run generate`. Do not edit.
/** True when the value fits the schema. */
export type Validator = (value: unknown) => boolean;
export const validateBom: Validator;
export const validateShipment: Validator;
export const validateParts: Validator;
export const validateConfig: Validator;
export const validateBaseline: Validator;
export const validateReport: Validator;
export const validateItem: Validator;
export const validateLine: Validator;
