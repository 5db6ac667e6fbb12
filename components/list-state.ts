/** What a list of saved articles shows. `failed` carries the sentence that tells the user what to do. */
import type { SavedSummary } from '../utils/types.ts';

export type ListState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly articles: readonly SavedSummary[] }
  | { readonly status: 'failed'; readonly sentence: string };
