/** Names of fields that contain no readable text in any format: identifiers, URLs, settings, and fields of tools. */
const MACHINE_NAME = /^(type|id|url|href|src|language|direction|[$@_].*)$/;
/** Whether a field is not for readers, by its name alone: for objects whose type is unknown. */
export const isMachineField = (name) => MACHINE_NAME.test(name);
