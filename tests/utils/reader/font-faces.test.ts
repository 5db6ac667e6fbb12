import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { FaceBytes } from '../../../utils/fonts.ts';
import { FontFaces, type LoadFont } from '../../../utils/reader/font-faces.ts';

/** What a browser's own does, as far as it is asked here. */
class Face {
  readonly family: string;
  readonly bytes: Uint8Array;
  readonly descriptors: FontFaceDescriptors;
  constructor(family: string, bytes: Uint8Array, descriptors: FontFaceDescriptors) {
    [this.family, this.bytes, this.descriptors] = [family, bytes, descriptors];
  }
  load(): Promise<this> {
    return this.bytes.length ? Promise.resolve(this) : Promise.reject(new Error('This is no font.'));
  }
}

const fonts = new Set<Face>();
const page = { fonts } as unknown as Document;
const face = (base64: string, style: FaceBytes['style'] = 'normal'): FaceBytes => ({
  base64,
  style,
  weight: '400',
  unicodeRange: 'U+0-FF',
});

beforeEach(() => {
  vi.stubGlobal('FontFace', Face);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  fonts.clear();
});

const make = (load: LoadFont): FontFaces => new FontFaces(page, load, 'Abba');

describe('FontFaces', () => {
  it('puts all faces of a font into the document, under a name that says nothing', async () => {
    const load = vi.fn<LoadFont>(() => Promise.resolve([face('YQ=='), face('YmM=', 'italic')]));
    const family = await make(load).bring('literata');
    expect(load).toHaveBeenCalledExactlyOnceWith('literata', 'Aba');
    expect(family).toMatch(/^f[\da-z]{6,}$/);
    expect([...fonts].map(({ family: name, bytes, descriptors }) => [name, [...bytes], descriptors.style])).toEqual([
      [family, [97], 'normal'],
      [family, [98, 99], 'italic'],
    ]);
  });

  it('loads each font once, and each under a name of its own', async () => {
    const load = vi.fn<LoadFont>(() => Promise.resolve([face('YQ==')]));
    const faces = make(load);
    const [first, again, other] = await Promise.all([
      faces.bring('literata'),
      faces.bring('literata'),
      faces.bring('atkinson'),
    ]);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(load).toHaveBeenCalledTimes(2);
    expect(fonts.size).toBe(2);
  });

  it('leaves the document as it was', async () => {
    const own = new Face('Own', new Uint8Array(1), {});
    fonts.add(own);
    const faces = make(() => Promise.resolve([face('YQ==')]));
    await faces.bring('literata');
    expect(fonts.size).toBe(2);
    faces.end();
    expect([...fonts]).toEqual([own]);
  });

  it('puts nothing in after its end', async () => {
    const faces = make(() => Promise.resolve([face('YQ==')]));
    const coming = faces.bring('literata');
    faces.end();
    await coming;
    expect(fonts.size).toBe(0);
  });

  it('gives null where a font does not load, and puts no face of it in; the next time may go well', async () => {
    const answers = [[face('YQ=='), face('')], [face('YQ==')]];
    const faces = make(() => Promise.resolve(answers.shift() ?? []));
    expect(await faces.bring('literata')).toBeNull();
    expect(fonts.size).toBe(0);
    expect(await faces.bring('literata')).not.toBeNull();
    expect(fonts.size).toBe(1);
  });
});
