/** `ON_TIME_SHARE` as the name of a field: `onTimeShare`. */
export function camelCase(name: string): string {
  return name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `onTime` as the name of an enum's value: `ON_TIME`. */
export function upperCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
