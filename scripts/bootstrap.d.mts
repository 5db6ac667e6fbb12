/** Types of what the tests use of `bootstrap.mjs`, which has to stay plain JavaScript. */
interface Lock {
  readonly packages?: Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;
}

export function isInstalled(locked: Lock | null, installed: Lock | null): boolean;
export function isRecentNode(version: string): boolean;
export function nodePackage(platform?: NodeJS.Platform, arch?: NodeJS.Architecture): string;
