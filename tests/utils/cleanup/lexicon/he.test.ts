import { describe, expect, it } from 'vitest';

import { en } from '../../../../utils/cleanup/lexicon/en.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';
import { he } from '../../../../utils/cleanup/lexicon/he.ts';

/** With English, as on a page of the language. */
const matcher = new Matcher([he, en]);

describe('the Hebrew lexicon', () => {
  it('has entries in every role', () => {
    expect(ROLES.filter((role) => !he[role]?.length)).toEqual([]);
  });

  it.each(ROLES)('%s: entries are in lower case, sorted by code unit, once each', (role) => {
    const entries = he[role] ?? [];
    expect(entries).toEqual([...new Set(entries.map((entry) => entry.toLowerCase().trim()))].sort());
  });

  it.each(ROLES)('%s: a star stands after three letters, a gap between words', (role) => {
    const entries = he[role] ?? [];
    const words = entries.flatMap((entry) => entry.split(' '));
    expect(words.filter((word) => word.includes('*') && !/^[^*]*\p{L}{3}\*$/u.test(word))).toEqual([]);
    expect(entries.filter((entry) => entry.includes('…') && !/^[^…]+( … [^…]+)+$/u.test(entry))).toEqual([]);
  });

  it.each(ROLES)('%s: each entry is found in itself', (role) => {
    const alone = new Matcher([he]);
    const entries = he[role] ?? [];
    expect(entries.filter((entry) => !alone.isWhole(role, entry.replaceAll('*', '')))).toEqual([]);
  });
});

describe('says of a line that is noise', () => {
  it.each<[Role, string]>([
    ['act', 'הירשמי לעדכון הבוקר של הנמל'],
    ['act', 'לחידוש המנוי הקליקו כאן'],
    ['object', 'המנויים שלנו קוראים בלי פרסומות'],
    ['object', 'הניוזלטר של הנמל מגיע אליכם'],
    ['object', 'כל הסיפורים נשלחים לדוא״ל שלך'],
    ['address', 'קוראים יקרים, העיתון הזה שלכם'],
    ['urgency', 'תקופת הניסיון עומדת להסתיים, אל תפספסו'],
    ['price', 'רק 9.90 ש"ח לחודש'],
    ['wall', 'המנוי שלך לעיתון הנמל הסתיים'],
    ['wall', 'תוקף המנוי שלכם פג אתמול'],
    ['wall', 'כבר מנויים? כנסו מכאן'],
    ['wall', 'הכתבה זמינה למנויים'],
    ['wall', 'כדי להמשיך לקרוא צריך להזדהות'],
    ['wall', 'השביתו את חוסם הפרסומות באתר זה'],
    ['wall', 'הזינו כתובת מייל תקינה'],
    ['rights', '© 2026 דואר הנמל. כל הזכויות שמורות.'],
    ['bio', 'נועה דוגמה היא כתבת של דואר הנמל'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(true);
  });
});

describe('says of a line that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['greeting', 'שלום רב,'],
    ['hint', 'גללו למטה להמשך הכתבה'],
    ['hint', 'הכתבה ממשיכה אחרי הפרסומת'],
    ['ad', '- פרסומת -'],
    ['promoHeading', 'כתבות נוספות שיעניינו אתכם:'],
    ['promoHeading', 'הנקראות ביותר'],
    ['captionLabel', 'כיתוב התמונה:'],
    ['captionLabel', 'כיתוב לתמונה לרוחב'],
    ['share', 'שתפו את הכתבה'],
    ['share', 'העתקת קישור'],
    ['comments', 'הוסיפו תגובה'],
    ['comments', 'מה דעתכם?'],
    ['contents', 'תוכן העניינים'],
    ['references', 'מקורות'],
    ['share', 'שלחו את הסיפור לחבר'],
    ['share', 'שלחו את הכתבה לחבר'],
    ['hint', 'הכתבה נמשכת אחרי הפרסומת'],
    ['hint', 'הכתבה ממשיכה מתחת לתמונה'],
    ['ad', 'תוכן ממומן'],
    ['ad', 'שיתוף פעולה בתשלום'],
    ['promoHeading', 'פספסתם?'],
    ['promoHeading', 'מומלץ בשבילכם'],
    ['promoLead', 'עוד בנושא'],
    ['promoLead', 'קראו הכול על'],
    ['captionLabel', 'טקסט התמונה'],
    ['captionLabel', 'תיאור התמונה'],
    ['creditLabel', 'מקור התמונה'],
    ['creditLabel', 'זכויות צילום'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('says what follows', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'קראו גם: המעבורת האחרונה', 'המעבורת האחרונה'],
    ['promoLead', 'לכתבה המלאה: המעבורת האחרונה', 'המעבורת האחרונה'],
    ['creditLabel', 'צילום: נועה דוגמה', 'נועה דוגמה'],
    ['creditLabel', 'קרדיט צילום: נועה דוגמה', 'נועה דוגמה'],
    ['meta', 'עודכן לאחרונה: 3.2.2026', '3.2.2026'],
    ['by', 'מאת: נועה דוגמה', 'נועה דוגמה'],
    ['player', 'זמן קריאה: 4', '4'],
    ['protected', 'תיקון: המעבורת יוצאת בשמונה.', 'המעבורת יוצאת בשמונה.'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('leaves alone the words of stories', () => {
  it.each<[Role, string]>([
    ['act', 'הדייגים חזרו עם שחר ומכרו את השלל בשוק'],
    ['object', 'ראש העיר הודיע על מינויים חדשים בנמל'],
    ['wall', 'מספר המנויים של חברת הכבלים ירד השנה'],
    ['wall', 'המשחק הסתיים בתיקו והקהל הלך הביתה'],
    ['wall', 'הוא שכח את המפתח בסירה'],
    ['rights', 'הזכויות של העובדים נשמרו בהסכם'],
    ['share', 'הוא שיתף את חבריו בסוד'],
    ['bio', 'הסיפור על הנמל עובר מדור לדור'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(false);
  });

  it.each<[Role, string]>([
    ['ad', 'פרסומת חדשה עוררה מחאה'],
    ['hint', 'חזרה למעלה הייתה קשה'],
    ['comments', 'תגובות ראשונות להצעה'],
    ['promoHeading', 'כתבות קשורות לפרשה נמחקו'],
    ['contents', 'פרקים מחייו של דייג'],
  ])('%s: %s is more than the entry', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
