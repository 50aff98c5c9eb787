/**
 * The demo content names clauses by number, because ids are made when the policy is loaded; here every number becomes the
 * id of its clause. Clauses are named in two ways: by a `clauseId`, wherever it stands, and by the `tests` of a scenario.
 */
export function withClauseIds<Content>(content: Content, idOf: (number: string) => string): Content {
  return replaced(content, idOf) as Content;
}

function replaced(value: unknown, idOf: (number: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => replaced(each, idOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === 'clauseId' && typeof member === 'string') return [key, idOf(member)];
      if (key === 'tests' && Array.isArray(member))
        return [key, member.map((number) => idOf(String(number)))];
      return [key, replaced(member, idOf)];
    }),
  );
}
