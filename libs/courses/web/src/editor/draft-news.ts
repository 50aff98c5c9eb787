import { type CourseDraftView } from '@leidraad/courses/model';

/** Somebody else saved: `took`, it is shown here · `merged`, it stands beside what one wrote oneself. */
export interface DraftNews {
  kind: 'took' | 'merged';
  name: string | null;
  at: string;
}

export const newsOf = (
  kind: DraftNews['kind'],
  { updatedByName: name, updatedAt: at }: CourseDraftView,
): DraftNews => ({ kind, name, at });
