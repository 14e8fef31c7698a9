import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  type Catalogue,
  defaultSettings,
  projectFileName,
  readProjectFile,
  type Settings,
  say,
} from '../core';
import { UserError } from './userError';

/** What holds for a file: its settings, and the catalogue with the team's own sources. */
export interface Project {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly ignores: (path: string) => boolean;
  /** The project file, or where it would be made. */
  readonly file: string;
  /** A file's path as the project file writes it. */
  readonly pathOf: (path: string) => string;
}

/** Finds the nearest project file upwards from each file, up to the folder the command was started in. */
export class Projects {
  readonly #byFolder = new Map<string, Project>();
  readonly #fixed: Project | null;

  /** `configFile` holds for every file, in place of the nearest one. Throws where it does not fit. */
  constructor(
    private readonly catalogue: Catalogue,
    configFile?: string,
  ) {
    this.#fixed = configFile === undefined ? null : this.#load(resolve(configFile));
  }

  /** Throws where the project file does not fit its schema. */
  of(path: string): Project {
    return this.#fixed ?? this.#inFolder(dirname(resolve(path)));
  }

  #inFolder(folder: string): Project {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const project = this.#lookUp(folder);
    this.#byFolder.set(folder, project);
    return project;
  }

  #lookUp(folder: string): Project {
    const file = join(folder, projectFileName);
    if (existsSync(file)) return this.#load(file);
    const parent = dirname(folder);
    if (folder === process.cwd() || parent === folder) {
      return projectAt(join(process.cwd(), projectFileName), this.catalogue, defaultSettings);
    }
    return this.#inFolder(parent);
  }

  #load(file: string): Project {
    const { settings, problems } = readProjectFile(readText(file));
    const [problem] = problems;
    if (problem !== undefined) throw new UserError(`${file}: ${say(problem.message)}`);
    return projectAt(file, this.catalogue.extendedWith(settings.sources), settings);
  }
}

function projectAt(file: string, catalogue: Catalogue, settings: Settings): Project {
  const pathOf = (path: string) => relative(dirname(file), resolve(path)).split(sep).join('/');
  return { catalogue, settings, file, pathOf, ignores: path => settings.ignores(pathOf(path)) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UserError(`${file}: the project file cannot be read.`);
  }
}
