import { countChanges } from '@leidraad/policies/model';
import { comparedRelation, exampleRelations } from '../testing/compared-versions';
import { compareRows } from './comparison-rows';
import { filterCounts, filtersOf } from './row-category';

const none = new Set<never>();
const shape = (rows: ReturnType<typeof compareRows>) => rows.map(({ kind, id }) => `${kind} ${id}`);

describe('the lines of was–wordt', () => {
  it('folds unchanged sentences and shows where a moved one stood', () => {
    expect(shape(compareRows(exampleRelations(), none, none))).toEqual([
      'change moved',
      'fold fold-one',
      'change edited',
      'change added',
      'departed left-moved',
      'change removed',
    ]);
  });

  it('opens a fold in its place', () => {
    const rows = compareRows(exampleRelations(), none, new Set(['fold-one']));
    expect(shape(rows).slice(1, 4)).toEqual(['fold fold-one', 'change one', 'change two']);
  });

  it('never folds a pairing that is a guess', () => {
    const guess = comparedRelation('guess', [['1.1', 'A.']], [['1.1', 'A.']], { certainty: 0.4 });
    expect(shape(compareRows([guess], none, none))).toEqual(['change guess']);
  });

  it('folds sentences in which only a name changed, unless the reader asks for these', () => {
    const reasons = [{ code: 'rename' as const, was: 'baas', becomes: 'leider' }];
    const relations = [
      comparedRelation('a', [['1.1', 'Vraag het.']], [['1.1', 'Vraag het.']]),
      comparedRelation('b', [['1.2', 'Bel de baas.']], [['1.2', 'Bel de leider.']], {
        kind: 'edited',
        change: 'cosmetic',
        reasons,
      }),
    ];
    const [fold] = compareRows(relations, none, none, new Set(['b']));
    expect(fold).toMatchObject({ kind: 'fold', count: 2, renamed: 1 });
    expect(shape(compareRows(relations, filtersOf('renamed'), none, new Set(['b'])))).toEqual(['change b']);
  });

  it('shows what the address asks for, and what nobody looked at', () => {
    const relations = exampleRelations();
    expect(shape(compareRows(relations, filtersOf('substantive,nonsense'), none))).toEqual(['change edited']);
    expect(shape(compareRows(relations, filtersOf('open'), none))).toEqual([
      'change edited',
      'change added',
      'change removed',
    ]);
    expect(filterCounts(countChanges(relations))).toMatchObject({
      unchanged: 2,
      moved: 1,
      substantive: 1,
      open: 3,
    });
  });

  it('puts a sentence that left a section before the subsections of it', () => {
    const at = (number: string) => [[number, `Zin ${number}.`]] as [string, string][];
    const relations = [
      comparedRelation('a', at('4.1'), at('4.1')),
      comparedRelation('sub', at('4.2.1'), at('4.2.1')),
      comparedRelation('moved', at('4.5'), at('9.1'), { kind: 'moved', moved: true }),
    ];
    expect(shape(compareRows(relations, none, none))).toEqual([
      'fold fold-a',
      'departed left-moved',
      'fold fold-sub',
      'change moved',
    ]);
  });
});
