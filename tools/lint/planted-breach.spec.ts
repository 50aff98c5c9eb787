import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const projects = ['shared/model', 'people/model', 'people/server', 'people/web', 'courses/model'];

/** A small workspace with the real lint rules and project tags, and only the sources a test gives it. */
function workspace(sources: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-lint-'));
  for (const file of [
    'package.json',
    'package-lock.json',
    'nx.json',
    'tsconfig.base.json',
    'eslint.config.mjs',
    'tools/lint',
  ]) {
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const project of projects) {
    const path = join('libs', project, 'project.json');
    cpSync(join(root, path), join(folder, path));
  }
  const empty = projects.map((project) => [`libs/${project}/src/index.ts`, 'export {};\n'] as const);
  for (const [path, text] of [...empty, ...Object.entries(sources)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Lints the workspace the way CI does: through Nx, without which the import rule is skipped without a word. */
function lint(sources: Record<string, string>): { status: number | null; output: string } {
  const folder = workspace(sources);
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/nx/dist/bin/nx.js'),
        'run-many',
        '-t',
        'lint',
        '--output-style=static',
        '--skip-nx-cache',
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          NX_DAEMON: 'false',
          FORCE_COLOR: '0',
          NX_WORKSPACE_ROOT_PATH: folder,
        },
      },
    );
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the import rules, through Nx', () => {
  jest.setTimeout(180_000);
  let status: number | null;
  let output: string;
  let failed: string;

  beforeAll(() => {
    ({ status, output } = lint({
      'libs/shared/model/src/index.ts': 'export const DAY = 1;\n',
      'libs/people/server/src/index.ts':
        "import { DAY } from '@leidraad/shared/model';\nexport const WEEK = 7 * DAY;\n",
      'libs/people/model/src/index.ts': "export { LESSONS } from '@leidraad/courses/model';\n",
      'libs/courses/model/src/index.ts':
        "import { readFileSync } from 'node:fs';\nimport { Injectable } from '@nestjs/common';\n" +
        'export const LESSONS = [readFileSync, Injectable];\n',
      'libs/people/web/src/index.ts': "export * from '@leidraad/people/server';\n",
    }));
    failed = output.slice(output.indexOf('Failed tasks:'));
  });

  it('let imports to the left and down pass', () => {
    expect(output).toContain('Running target lint for 5 projects');
    expect(failed).not.toContain('people-server:lint');
    expect(failed).not.toContain('shared-model:lint');
  });

  it('catch an import to the right', () => {
    expect(status).not.toBe(0);
    expect(failed).toContain('people-model:lint');
    expect(output).toContain('A project tagged with "scope:people" can only depend on libs tagged with');
  });

  it('catch server and web meeting', () => {
    expect(failed).toContain('people-web:lint');
    expect(output).toContain('A project tagged with "type:web" can only depend on libs tagged with');
  });

  it('catch a model that is not pure', () => {
    expect(failed).toContain('courses-model:lint');
    expect(output).toContain('A project tagged with "type:model" is not allowed to import "@nestjs/common"');
    expect(output).toContain('Models run in the browser too');
  });
});
