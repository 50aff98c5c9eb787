import { create } from 'qrcode';

/** The code of an address as one path in modules: rows of black runs. */
export function qrPath(content: string): { path: string; modules: number } {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let start = 0; start < modules.size; start += 1) {
      let end = start;
      while (end < modules.size && modules.get(row, end)) end += 1;
      if (end > start) runs.push(`M${start} ${row}h${end - start}v1h${start - end}z`);
      start = end;
    }
  }
  return { path: runs.join(''), modules: modules.size };
}
