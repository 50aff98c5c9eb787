// A file of its own: importing the whole library lazily would keep all of it.
export { LdWorkShell } from '@leidraad/shared/web';
