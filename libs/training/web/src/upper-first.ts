/** A sentence may begin with a date or a name in lower case. */
export const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
