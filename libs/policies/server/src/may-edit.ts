import { requestContext } from '@leidraad/shared/server';

/** Whether the signed-in person sees drafts and decisions. */
export function mayEdit(): boolean {
  const actor = requestContext.actor();
  return actor.may('policies.write') || actor.may('policies.approve');
}
