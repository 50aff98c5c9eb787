import { defineEvent } from '@leidraad/shared/model';

/** Names, unit, manager or status of people changed. */
export const PeopleChanged = defineEvent<{ personIds: string[] }>('PeopleChanged');
