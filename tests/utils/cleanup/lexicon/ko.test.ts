import { describe, expect, it } from 'vitest';

import { en } from '../../../../utils/cleanup/lexicon/en.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';
import { ko } from '../../../../utils/cleanup/lexicon/ko.ts';

/** With English, as on a page of the language. */
const matcher = new Matcher([ko, en]);

describe('the Korean lexicon', () => {
  it('has entries in every role', () => {
    expect(ROLES.filter((role) => !ko[role]?.length)).toEqual([]);
  });

  it.each(ROLES)('%s: entries are in lower case, sorted by code unit, once each', (role) => {
    const entries = ko[role] ?? [];
    expect(entries).toEqual([...new Set(entries.map((entry) => entry.toLowerCase().trim()))].sort());
  });

  it.each(ROLES)('%s: a star stands after three letters, a gap between words', (role) => {
    const entries = ko[role] ?? [];
    const words = entries.flatMap((entry) => entry.split(' '));
    expect(words.filter((word) => word.includes('*') && !/^[^*]*\p{L}{3}\*$/u.test(word))).toEqual([]);
    expect(entries.filter((entry) => entry.includes('…') && !/^[^…]+( … [^…]+)+$/u.test(entry))).toEqual([]);
  });

  it.each(ROLES)('%s: each entry is found in itself', (role) => {
    const alone = new Matcher([ko]);
    const entries = ko[role] ?? [];
    expect(entries.filter((entry) => !alone.isWhole(role, entry.replaceAll('*', '')))).toEqual([]);
  });
});

describe('says of a line that is noise', () => {
  it.each<[Role, string]>([
    ['act', '지금 구독하시면 항구의 아침을 보내드립니다'],
    ['act', '알림을 켜 두고 배 시간을 챙기세요'],
    ['act', '아래 버튼을 눌러 주세요'],
    ['object', '디지털 구독이 내일 끝납니다'],
    ['object', '항구 뉴스레터는 매주 찾아갑니다'],
    ['address', '독자 여러분이 이 신문의 주인입니다'],
    ['urgency', '체험이 곧 종료되니 놓치지 마세요'],
    ['price', '첫 달 100원, 다음 달부터 월정액'],
    ['wall', '구독이 만료되었습니다'],
    ['wall', '구독 기간이 사흘 뒤 끝납니다'],
    ['wall', '이 기사는 유료 회원에게 공개됩니다'],
    ['wall', '이미 구독 중이라면 이쪽으로'],
    ['wall', '기사를 계속 읽으시려면 한 단계가 남았습니다'],
    ['wall', '광고 차단 프로그램을 꺼 주세요'],
    ['wall', '이메일 주소를 입력해 주세요'],
    ['rights', 'ⓒ 항구일보, 무단 전재 및 재배포 금지'],
    ['bio', '예시라 기자는 항구를 다룬다'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(true);
  });
});

describe('says of a line that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['greeting', '안녕하세요!'],
    ['hint', '아래로 스크롤하여 기사 읽기'],
    ['hint', '▼ 광고 아래로 기사가 이어집니다'],
    ['ad', '[광고]'],
    ['promoHeading', '■ 많이 본 뉴스'],
    ['promoHeading', '이 기사와 함께 많이 본 기사'],
    ['captionLabel', '사진 설명:'],
    ['captionLabel', '가로 이미지 설명'],
    ['share', '이 기사 공유하기'],
    ['share', '링크 복사'],
    ['comments', '댓글을 남겨주세요'],
    ['comments', '여러분의 생각은 어떠신가요?'],
    ['contents', '글 싣는 순서'],
    ['references', '참고문헌'],
    ['share', '이 기사를 친구에게 보내기'],
    ['share', '친구에게 보내기'],
    ['hint', '기사는 광고 뒤에 이어집니다'],
    ['hint', '기사는 사진 아래에 이어집니다'],
    ['ad', '협찬 콘텐츠'],
    ['ad', '유료 파트너십'],
    ['promoHeading', '혹시 놓치셨나요?'],
    ['promoHeading', '추천 기사'],
    ['promoLead', '이 주제 더 읽기'],
    ['promoLead', '자세히 보기'],
    ['captionLabel', '이 사진은'],
    ['captionLabel', '사진에 대하여'],
    ['creditLabel', '사진 출처'],
    ['creditLabel', '이미지 출처'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('says what follows', () => {
  it.each<[Role, string, string]>([
    ['promoLead', '관련기사: 마지막 나룻배', '마지막 나룻배'],
    ['promoLead', '▶ 함께 읽으면 좋은 기사: 마지막 나룻배', '마지막 나룻배'],
    ['creditLabel', '사진: 예시라', '예시라'],
    ['creditLabel', '사진 제공 | 예시라', '예시라'],
    ['meta', '최종수정: 2026.02.03', '2026.02.03'],
    ['by', '글·사진 예시라', '예시라'],
    ['player', '읽는 시간: 4', '4'],
    ['protected', '정정합니다: 배는 여덟 시에 떠납니다.', '배는 여덟 시에 떠납니다.'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('leaves alone the words of stories', () => {
  it.each<[Role, string]>([
    ['act', '어부들은 새벽에 그물을 걷어 올렸다'],
    ['object', '시장은 회원국 대표들과 항구를 둘러봤다'],
    ['urgency', '배는 여섯 시에 도착했다'],
    ['wall', '협회 회원 삼백 명이 회의에 참석했다'],
    ['wall', '계약이 만료돼 선장은 집으로 돌아갔다'],
    ['rights', '가수는 저작권을 딸에게 물려줬다'],
    ['share', '그는 친구들과 빵을 나눴다'],
    ['meta', '입력된 자료를 살펴보니 배가 늦었다'],
    ['by', '글로벌 시장이 흔들렸다'],
    ['bio', '시위대는 취재진을 막아섰다'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(false);
  });

  it.each<[Role, string]>([
    ['ad', '광고 업계의 한 해'],
    ['hint', '위로 가기 위해 밧줄을 잡았다'],
    ['comments', '댓글 조작 사건'],
    ['promoHeading', '인기 기사 순위가 조작됐다'],
    ['contents', '차례를 지냈다'],
  ])('%s: %s is more than the entry', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
