import { describe, expect, it } from 'vitest';

import { en } from '../../../../utils/cleanup/lexicon/en.ts';
import { type Role, ROLES } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher } from '../../../../utils/cleanup/lexicon/matcher.ts';
import { hi } from '../../../../utils/cleanup/lexicon/hi.ts';

/** With English, as on a page of the language. */
const matcher = new Matcher([hi, en]);

describe('the Hindi lexicon', () => {
  it('has entries in every role', () => {
    expect(ROLES.filter((role) => !hi[role]?.length)).toEqual([]);
  });

  it.each(ROLES)('%s: entries are in lower case, sorted by code unit, once each', (role) => {
    const entries = hi[role] ?? [];
    expect(entries).toEqual([...new Set(entries.map((entry) => entry.toLowerCase().trim()))].sort());
  });

  it.each(ROLES)('%s: a star stands after three letters, a gap between words', (role) => {
    const entries = hi[role] ?? [];
    const words = entries.flatMap((entry) => entry.split(' '));
    expect(words.filter((word) => word.includes('*') && !/^[^*]*\p{L}{3}\*$/u.test(word))).toEqual([]);
    expect(entries.filter((entry) => entry.includes('…') && !/^[^…]+( … [^…]+)+$/u.test(entry))).toEqual([]);
  });

  it.each(ROLES)('%s: each entry is found in itself', (role) => {
    const alone = new Matcher([hi]);
    const entries = hi[role] ?? [];
    expect(entries.filter((entry) => !alone.isWhole(role, entry.replaceAll('*', '')))).toEqual([]);
  });
});

describe('says of a line that is noise', () => {
  it.each<[Role, string]>([
    ['act', 'हर सुबह की चिट्ठी के लिए रजिस्टर करें'],
    ['act', 'अपनी योजना चुनें और आज ही सदस्य बनिए'],
    ['object', 'हमारे न्यूज़लेटर में बंदरगाह की हर बात'],
    ['object', 'आपका सब्सक्रिप्शन कल तक है'],
    ['address', 'प्रिय पाठकों, यह अखबार आपका है'],
    ['urgency', 'ट्रायल समाप्त होने वाला है, मौका न गंवाएं'],
    ['price', 'सिर्फ 99 रुपये प्रति माह'],
    ['wall', 'आपकी सदस्यता समाप्त होने वाली है'],
    ['wall', 'पूरा लेख पढ़ने के लिए एक कदम बाकी है'],
    ['wall', 'क्या आप पहले से सदस्य हैं?'],
    ['wall', 'यह लेख केवल सब्सक्राइबर पढ़ सकते हैं'],
    ['wall', 'कृपया लॉगिन करें'],
    ['wall', 'कृपया अपना ऐड ब्लॉकर बंद करें'],
    ['wall', 'हमारा समर्थन करें, आपका छोटा योगदान काफी है'],
    ['rights', '© 2026 बंदरगाह समाचार। सर्वाधिकार सुरक्षित।'],
    ['bio', 'मीरा उदाहरण बंदरगाह समाचार की संवाददाता हैं'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(true);
  });
});

describe('says of a line that is an entry as a whole', () => {
  it.each<[Role, string]>([
    ['greeting', 'नमस्कार!'],
    ['hint', 'आगे पढ़ने के लिए नीचे स्क्रॉल करें'],
    ['hint', 'खबर विज्ञापन के बाद जारी है'],
    ['ad', '- विज्ञापन -'],
    ['promoHeading', 'ये भी पढ़ें:'],
    ['promoHeading', 'सबसे ज्यादा पढ़ी गईं'],
    ['captionLabel', 'इमेज कैप्शन,'],
    ['captionLabel', 'क्षैतिज तस्वीर का कैप्शन:'],
    ['share', 'इस लेख को साझा करें'],
    ['share', 'लिंक कॉपी करें'],
    ['comments', 'टिप्पणी लिखें'],
    ['comments', 'आपकी क्या राय है?'],
    ['contents', 'विषय सूची'],
    ['references', 'संदर्भ'],
    ['share', 'यह कहानी किसी दोस्त को भेजें'],
    ['share', 'दोस्त को भेजें'],
    ['hint', 'विज्ञापन के बाद लेख जारी है'],
    ['hint', 'लेख तस्वीर के नीचे जारी है'],
    ['ad', 'प्रायोजित सामग्री'],
    ['ad', 'सशुल्क साझेदारी'],
    ['promoHeading', 'क्या आपसे छूट गया'],
    ['promoHeading', 'आपके लिए सुझाव'],
    ['promoLead', 'इस विषय पर और पढ़ें'],
    ['promoLead', 'इसके बारे में सब पढ़ें'],
    ['captionLabel', 'तस्वीर का विवरण'],
    ['captionLabel', 'तस्वीर में क्या है'],
    ['creditLabel', 'तस्वीर साभार'],
    ['creditLabel', 'फोटो क्रेडिट'],
  ])('%s: %s', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(true);
  });
});

describe('says what follows', () => {
  it.each<[Role, string, string]>([
    ['promoLead', 'यह भी पढ़ें: आखिरी नाव', 'आखिरी नाव'],
    ['promoLead', 'इसे भी पढ़ें – आखिरी नाव', 'आखिरी नाव'],
    ['creditLabel', 'फोटो: मीरा उदाहरण', 'मीरा उदाहरण'],
    ['creditLabel', 'फोटो साभार: मीरा उदाहरण', 'मीरा उदाहरण'],
    ['meta', 'आखिरी अपडेट: 3.2.2026', '3.2.2026'],
    ['by', 'लेखक: मीरा उदाहरण', 'मीरा उदाहरण'],
    ['player', 'पढ़ने का समय: 4', '4'],
    ['protected', 'भूल सुधार: नाव आठ बजे चलती है।', 'नाव आठ बजे चलती है।'],
  ])('%s: %s', (role, text, rest) => {
    expect(matcher.after(role, text)).toBe(rest);
  });
});

describe('leaves alone the words of stories', () => {
  it.each<[Role, string]>([
    ['act', 'मछुआरों ने सरकार से नाव मांगी और धरना दिया'],
    ['object', 'सदस्यों ने बैठक में प्रस्ताव रखा'],
    ['wall', 'गांव के लोगों ने पुल बनाने की मांग की'],
    ['wall', 'समिति के सदस्य पहले से नाराज थे'],
    ['wall', 'बैठक समाप्त हो गई और सब घर लौटे'],
    ['rights', 'मज़दूरों के अधिकार पर बहस हुई'],
    ['share', 'नेताओं ने मंच साझा किया'],
    ['bio', 'पुलिस ने पत्रकार को रोका'],
  ])('%s: %s', (role, text) => {
    expect(matcher.has(role, text)).toBe(false);
  });

  it.each<[Role, string]>([
    ['ad', 'विज्ञापन उद्योग में मंदी'],
    ['hint', 'ऊपर जाएं तो पहाड़ दिखता है'],
    ['comments', 'टिप्पणी पर विवाद बढ़ा'],
    ['promoHeading', 'अन्य खबरें झूठी निकलीं'],
    ['contents', 'मुख्य बिंदु पर चर्चा हुई'],
  ])('%s: %s is more than the entry', (role, text) => {
    expect(matcher.isWhole(role, text)).toBe(false);
  });
});
