import { describe, expect, it } from 'vitest';

import { comments } from '../../../../utils/cleanup/labellers/comments.ts';
import { STORY, storyWith, textsBy } from '../blocks-of.ts';

describe('comments', () => {
  it.each(['Leave a comment', '12 comments', 'Comments (12)', 'Join the conversation'])(
    'fires on %j after the story',
    (text) => {
      expect(textsBy(comments, storyWith({ after: `<p>${text}</p>` }))).toEqual([text]);
    },
  );

  it('fires on a button late in the story, which may go on with what others have written', () => {
    const middle = `<p>${STORY[2]}</p><p><a href="#respond">Leave a comment</a></p>`;
    expect(textsBy(comments, storyWith({ middle }))).toEqual(['Leave a comment']);
  });

  it.each([
    ['in the story', { middle: '<h2>Join the conversation</h2>' }],
    ['a sentence after it', { after: '<p>Comments were sent to the council by ringers of four parishes.</p>' }],
    ['a table after it', { after: '<table><tr><td>Comments</td></tr></table>' }],
  ])('leaves alone what stands %s', (_, parts) => {
    expect(textsBy(comments, storyWith(parts))).toEqual([]);
  });
});
