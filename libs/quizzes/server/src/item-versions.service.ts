import {
  canonicalJson,
  citedParts,
  type Item as ItemBody,
  languagesOfItem,
  mayContinueStatistics,
  picturesOfItem,
} from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { Clock, sha256, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Item } from './item.entity';
import { ItemClause } from './item-clause.entity';
import { ItemVersion } from './item-version.entity';
import { ItemPictureRow } from './pictures/item-picture.entity';

/** The policy whose pool the items are in, and its version that they are published on. */
export interface ItemPool {
  policyId: string;
  policyVersionId: string;
  /** Clause versions of that version by clause id; has every clause that the items cite. */
  clauseVersions: ReadonlyMap<string, string>;
  /** Ids of items that stayed the same question, says their author; believed where only words changed. */
  sameForStatistics?: ReadonlySet<string>;
}

/** What makes two versions of an item the same: its words, and the text of the policy that it cites. */
export function itemHash(item: ItemBody, policyVersionId: string): string {
  return sha256(canonicalJson({ item, policyVersionId }));
}

/** Items as published: a version is written once and never changed. */
@Injectable()
export class ItemVersions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * The version of each item, by item id, in the caller's transaction: a new one for what is new or changed, the one it
   * had for what is not. Throws `item.other-policy` for an item of another policy's pool.
   */
  async publish(items: readonly ItemBody[], pool: ItemPool): Promise<Map<string, string>> {
    const ids = items.map((item) => item.id);
    await this.work.lock(`items:${pool.policyId}`);
    await this.claim(ids, pool.policyId);
    const latest = await this.latest(ids);
    const versions = new Map<string, string>();
    const added: { item: ItemBody; row: ItemVersion }[] = [];
    for (const item of items) {
      const known = latest.get(item.id);
      const hash = itemHash(item, pool.policyVersionId);
      if (known?.sha256 === hash) {
        versions.set(item.id, known.id);
        continue;
      }
      const row = this.newVersion(item, hash, known, pool.sameForStatistics);
      versions.set(item.id, row.id);
      added.push({ item, row });
    }
    await this.work.manager.insert(
      ItemVersion,
      added.map(({ row }) => row),
    );
    await this.work.manager.insert(
      ItemClause,
      added.flatMap(({ item, row }) => clausesOf(item, row.id, pool.clauseVersions)),
    );
    await this.work.manager.insert(
      ItemPictureRow,
      added.flatMap(({ item, row }) =>
        picturesOfItem(item).map((fileId) => ({ itemVersionId: row.id, fileId })),
      ),
    );
    return versions;
  }

  private async claim(ids: string[], policyId: string): Promise<void> {
    await this.work.query(
      'insert into item (id, policy_id) select unnest($1::uuid[]), $2 on conflict do nothing',
      [ids, policyId],
    );
    const items = await this.work.repository(Item).findBy({ id: In(ids) });
    if (items.some((item) => item.policyId !== policyId))
      throw new DomainError('item.other-policy', 'conflict');
  }

  private async latest(ids: string[]): Promise<Map<string, ItemVersion>> {
    const versions = await this.work
      .repository(ItemVersion)
      .find({ where: { itemId: In(ids) }, order: { number: 'ASC' } });
    return new Map(versions.map((version) => [version.itemId, version]));
  }

  private newVersion(
    item: ItemBody,
    hash: string,
    known: ItemVersion | undefined,
    same: ReadonlySet<string> = new Set(),
  ): ItemVersion {
    const id = newId();
    // Its author may say so only where nothing but words changed.
    const continues = known && same.has(item.id) && mayContinueStatistics(known.body, item);
    return {
      id,
      itemId: item.id,
      number: (known?.number ?? 0) + 1,
      statisticsId: continues ? known.statisticsId : id,
      type: item.type,
      body: item,
      sha256: hash,
      languages: languagesOfItem(item),
      createdAt: this.clock.now(),
    };
  }
}

function clausesOf(
  item: ItemBody,
  itemVersionId: string,
  clauseVersions: ReadonlyMap<string, string>,
): ItemClause[] {
  const rows = citedParts(item).flatMap(({ part, clauses }) =>
    clauses.map(({ clauseId, effect, support }) => ({
      itemVersionId,
      part,
      clauseVersionId: clauseVersions.get(clauseId) ?? '',
      effect,
      support,
    })),
  );
  // A part may cite a clause twice, as what it honours in one way and breaks in another; what it breaks counts.
  const byKey = new Map(rows.map((row) => [`${row.part} ${row.clauseVersionId}`, row]));
  for (const row of rows) if (row.effect === 'breaks') byKey.set(`${row.part} ${row.clauseVersionId}`, row);
  return [...byKey.values()];
}
