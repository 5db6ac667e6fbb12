import { describe, expect, it } from 'vitest';

import { en } from '../../../../utils/cleanup/lexicon/en.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';
import { zh } from '../../../../utils/cleanup/lexicon/zh.ts';

/** With English, as on a page of the language. */
const matcher = new Matcher([zh, en]);

describe('the Chinese lexicon', () => {
  it('has entries in every role', () => {
    expect(ROLES.filter((role) => !zh[role]?.length)).toEqual([]);
  });

  it.each(ROLES)('%s: entries are in lower case, sorted by code unit, once each', (role) => {
    const entries = zh[role] ?? [];
    expect(entries).toEqual([...new Set(entries.map((entry) => entry.toLowerCase().trim()))].sort());
  });

  it.each(ROLES)('%s: a star stands after three letters, a gap between words', (role) => {
    const entries = zh[role] ?? [];
    const words = entries.flatMap((entry) => entry.split(' '));
    expect(words.filter((word) => word.includes('*') && !/^[^*]*\p{L}{3}\*$/u.test(word))).toEqual([]);
    expect(entries.filter((entry) => entry.includes('…') && !/^[^…]+( … [^…]+)+$/u.test(entry))).toEqual([]);
  });

  it.each(ROLES)('%s: each entry is found in itself', (role) => {
    const alone = new Matcher([zh]);
    const entries = zh[role] ?? [];
    expect(entries.filter((entry) => !alone.isWhole(role, entry.replaceAll('*', '')))).toEqual([]);
  });
});

describe('says of a line that is noise', () => {
  it.each<[Role, string]>([
    ['act', '点此续订，每天第一时间读到港口消息'],
    ['act', '請登入會員，繼續看港口的故事'],
    ['object', '港口日报会员专享，每天三篇'],
    ['object', '加入我們的官方LINE，電子報同步送到'],
    ['address', '各位讀者，這份報紙是您的'],
    ['urgency', '试用期即将结束，别错过'],
    ['price', '首月1元，之后每月只需9元'],
    ['wall', '您的订阅即将到期'],
    ['wall', '您的訂閱已過期'],
    ['wall', '登录后继续读完这篇港口故事'],
    ['wall', '本文为会员专享'],
    ['wall', '如需继续阅读，请选择一种方式'],
    ['wall', '已經是訂戶？由此進入'],
    ['wall', '請關閉廣告攔截器以支持我們'],
    ['wall', '輸入您的電郵地址'],
    ['wall', '打开APP阅读'],
    ['rights', '港口日报版权所有，未经授权不得转载'],
    ['bio', '作者系本报记者'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(true);
  });
});

describe('says of a line that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['greeting', '尊敬的读者：'],
    ['hint', '向下滚动阅读文章'],
    ['hint', '請繼續往下閱讀'],
    ['hint', '广告后继续阅读 ▼'],
    ['ad', '【廣告】'],
    ['ad', '广告'],
    ['promoHeading', '为您推荐'],
    ['promoHeading', '你可能也想看：'],
    ['captionLabel', '图片说明：'],
    ['captionLabel', '橫向圖片說明'],
    ['share', '分享这篇文章'],
    ['share', '複製連結'],
    ['comments', '发表评论'],
    ['comments', '我要留言'],
    ['contents', '本文目录'],
    ['references', '參考資料'],
    ['share', '把这篇文章发给朋友'],
    ['share', '告诉别人这个故事'],
    ['hint', '文章在广告后继续'],
    ['hint', '文章在图片下方继续'],
    ['ad', '赞助内容'],
    ['ad', '付费合作'],
    ['promoHeading', '您错过了吗'],
    ['promoHeading', '我们的精选'],
    ['promoLead', '更多相关'],
    ['promoLead', '不要错过'],
    ['captionLabel', '图片描述'],
    ['captionLabel', '关于这张照片'],
    ['creditLabel', '图片版权'],
    ['creditLabel', '圖片來源'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('says what follows', () => {
  it.each<[Role, string, string]>([
    ['promoLead', '延伸阅读：最后一班渡轮', '最后一班渡轮'],
    ['promoLead', '延伸閱讀：最後一班渡輪', '最後一班渡輪'],
    ['creditLabel', '图片来源：林例', '林例'],
    ['creditLabel', '圖／林例', '林例'],
    ['meta', '更新时间：2026年2月3日', '2026年2月3日'],
    ['by', '撰文：林例', '林例'],
    ['player', '阅读时间：4', '4'],
    ['protected', '编者按：渡轮八点开船。', '渡轮八点开船。'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('leaves alone the words of stories', () => {
  it.each<[Role, string]>([
    ['act', '渔民凌晨出海，把鱼卖到市场'],
    ['object', '委员会成员昨日参观了港口'],
    ['wall', '该公司的注册资本为三百万元'],
    ['wall', '協會會員三百人出席大會'],
    ['wall', '合同即将到期，船长回家了'],
    ['wall', '他忘记密码，只好回到船上'],
    ['rights', '歌手把歌曲的版权留给女儿'],
    ['share', '他把面包分给了孩子们'],
    ['meta', '编辑部的灯亮了一夜'],
    ['by', '文化局昨日宣布重开码头'],
    ['bio', '警方拦下了两名记者'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(false);
  });

  it.each<[Role, string]>([
    ['ad', '广告业的一年'],
    ['hint', '返回顶部的路已封闭'],
    ['comments', '评论引发争议'],
    ['promoHeading', '热门文章被删除'],
    ['contents', '目录学的历史'],
  ])('%s: %s is more than the entry', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
