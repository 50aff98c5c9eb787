/**
 * What the browser gets for zod's English messages (see `fileReplacements` in project.json): pages say what is wrong by
 * the codes of faults, in the reader's language.
 */
export default () => ({ localeError: () => 'Invalid input' });
