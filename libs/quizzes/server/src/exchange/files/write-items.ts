import type { ExportFormat, ExportSettings, Item, Loss } from '@leidraad/quizzes/model';
import { writeGift } from '../gift/write-gift';
import { type ItemFileHead, writeItemJson } from '../json/write-json';
import { writeMoodleXml } from '../moodle/write-moodle';
import { writeQtiPackage } from '../qti/write-package';
import { writeItemCsv } from '../table/write-csv';
import type { WrittenText } from '../writing/written-file';

/** What files of each format are sent as. */
export const EXPORT_MEDIA: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json; charset=utf-8',
  'qti-3': 'application/zip',
  'moodle-xml': 'application/xml; charset=utf-8',
  gift: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

export interface WrittenItems {
  bytes: Buffer;
  losses: Loss[];
}

/** Items as a file of a format, in one language where it holds one, with what it could not hold. */
export async function writeItems(
  items: readonly Item[],
  { format, language }: ExportSettings,
  head: ItemFileHead,
): Promise<WrittenItems> {
  switch (format) {
    case 'json':
      return asBytes({ text: writeItemJson(items, head), losses: [] });
    case 'qti-3': {
      const { bytes, losses } = await writeQtiPackage(items, language);
      return { bytes: Buffer.from(bytes), losses };
    }
    case 'moodle-xml':
      return asBytes(writeMoodleXml(items, language));
    case 'gift':
      return asBytes(writeGift(items, language));
    case 'csv':
      return asBytes(writeItemCsv(items, language));
  }
}

const asBytes = ({ text, losses }: WrittenText): WrittenItems => ({ bytes: Buffer.from(text), losses });
