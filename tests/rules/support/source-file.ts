import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** One import or re-export of a file. */
export interface Import {
  /** As it is written: `./run.ts` or `preact`. */
  specifier: string;
  /** Whether it is there when the program runs. `import type` is not; `import { type … }` is. */
  atRunTime: boolean;
}

/** What the rules need to know of a file of TypeScript or JavaScript. */
export interface SourceFile {
  /** From the root of the project: `guides/play/run.ts`. */
  path: string;
  text: string;
  /** The text with every comment blanked out, so that offsets stay. */
  code: string;
  lines: number;
  imports: Import[];
  /** Exports declared here that have no doc comment, by the text that they begin with. */
  undocumented: string[];
  /** Whether all that it exports comes from other files of the project. */
  onlyPassesOn: boolean;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * Reads and parses one file.
 *
 * @param root the root of the project
 * @param path the file, from there
 */
export function readSourceFile(root: string, path: string): SourceFile {
  const text = readFileSync(`${root}/${path}`, 'utf8');
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  let code = text;
  for (const { start, end } of comments)
    code = code.slice(0, start) + blank(code.slice(start, end)) + code.slice(end);
  const isDocumented = (start: number): boolean => {
    const before = comments.filter(comment => comment.end <= start).at(-1);
    if (before?.type !== 'Block' || !before.value.startsWith('*')) return false;
    return code.slice(before.end, start).trim() === '';
  };
  const imports: Import[] = [];
  const undocumented: string[] = [];
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      imports.push({ specifier: node.source.value, atRunTime: node.importKind !== 'type' });
    } else if (node.type === 'ExportAllDeclaration') {
      imports.push({ specifier: node.source.value, atRunTime: node.exportKind !== 'type' });
    } else if (node.type === 'ExportNamedDeclaration') {
      if (node.source) imports.push({ specifier: node.source.value, atRunTime: node.exportKind !== 'type' });
      else if (node.declaration && !isDocumented(node.start))
        undocumented.push(text.slice(node.start, node.start + 60));
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = text.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    imports.push({ specifier, atRunTime: true });
  }
  const exported = module.staticExports.flatMap(each => each.entries);
  const isPassedOn = (entry: (typeof exported)[number]) =>
    entry.moduleRequest?.value.startsWith('.') === true;
  return {
    path,
    text,
    code,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    undocumented,
    onlyPassesOn: exported.length > 0 && exported.every(isPassedOn),
  };
}
