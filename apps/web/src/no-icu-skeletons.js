/**
 * What the browser gets for `@formatjs/icu-skeleton-parser` (see `fileReplacements` in project.json): our texts format
 * with pipes and not with skeletons (`{n, number, ::…}`), which a spec of libs/shared/web/src/i18n holds them to.
 */
const refuse = () => {
  throw new Error('Texts have no skeletons.');
};
export {
  refuse as parseDateTimeSkeleton,
  refuse as parseNumberSkeleton,
  refuse as parseNumberSkeletonFromString,
};
