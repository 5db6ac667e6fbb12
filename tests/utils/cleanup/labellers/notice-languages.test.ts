/**
 * Notices as bare paragraphs in the middle of a story, with no class, link or button to tell them, in every language;
 * and sentences of stories that have the same words.
 */
import { describe, expect, it } from 'vitest';

import { labelBlocks } from '../../../../utils/cleanup/label.ts';
import { notice } from '../../../../utils/cleanup/labellers/notice.ts';
import { LEXICONS, lexiconsFor } from '../../../../utils/cleanup/lexicon/index.ts';
import { matcherOf } from '../../../../utils/cleanup/lexicon/matcher.ts';
import { LANGUAGES } from '../../../fixtures/look-alikes/index.ts';
import { blocksOf, labelledBy, pageOf, textsBy } from '../blocks-of.ts';

/** What sites say to a reader; none of it stands in a lexicon as it is. */
const NOTICES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'You have read your last free article this month. Subscribe for unlimited access.',
    'Your trial is over. Choose a plan to go on reading.',
    'We noticed that you block adverts. Please consider allowing them on our pages.',
    'Good journalism is expensive. Chip in from £3 a month.',
    'Want the news as it happens? Switch on alerts in our app.',
    'Not a member yet? Join thousands of readers who support us.',
    'Thank you for reading. This is your third of three free articles.',
    'Hear about it first: get our breaking news alerts on your phone.',
    'We use cookies from our video partner. Agree to them to watch the clip.',
    'Your card has expired. Update your payment details to keep your subscription.',
    'Please log in or register to read the rest of this article.',
    'Hi there! Your membership is about to run out.',
    'For just 99p a week you can read everything on our site.',
    'This article is reserved for our members.',
    'If you value our reporting, please consider a gift of any size.',
    'Subscribe now and save 50% on your first year.',
    'Free articles remaining: one. Join today to keep your access.',
    'Your support keeps this newsroom open. Give what you can.',
    'This video cannot be shown until you allow marketing cookies.',
    'Your plan lapsed on Monday. Reactivate it with one click.',
    'Sign up and we will email you the top stories each evening.',
    'Ads keep this site free. Please add us to your allowlist.',
    'Log in with your subscriber number to read the full report.',
  ],
  de: [
    'Sie möchten weiterlesen? Mit unserem Digitalabo haben Sie Zugriff auf alle Inhalte.',
    'Ihr Probeabo endet morgen. Verlängern Sie jetzt und sparen Sie 30 Prozent.',
    'Melden Sie sich an, um diesen Text kostenlos zu lesen.',
    'Unser Newsletter bringt Ihnen jeden Morgen das Wichtigste ins Postfach.',
    'Mit Ihrer Spende helfen Sie uns, unabhängig zu bleiben.',
    'Bitte deaktivieren Sie Ihren Werbeblocker, um unsere Seite zu nutzen.',
    'Zum Abspielen des Videos müssen Sie Cookies erlauben.',
    'Sie sind noch kein Mitglied? Werden Sie Teil unserer Community.',
    'Lieber Leser, Ihre Mitgliedschaft ist abgelaufen.',
    'Bleiben Sie informiert und erlauben Sie Mitteilungen in Ihrem Browser.',
    'Ihre Unterstützung zählt: Schon 5 Euro helfen unserer Redaktion.',
    'Mit einem kostenlosen Konto können Sie diesen Beitrag lesen.',
    'Werbung hält diese Seite kostenlos. Bitte schalten Sie Ihren Adblocker ab.',
  ],
  fr: [
    'Il vous reste 20 % de cet article à lire. La suite est réservée aux abonnés.',
    'Votre période d’essai se termine demain. Prolongez votre abonnement.',
    'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail.',
    'Inscrivez-vous gratuitement pour lire la suite de cet article.',
    'Grâce à vos dons, notre journal reste indépendant. Soutenez-nous.',
    'Notre application est disponible sur iOS et Android. Installez-la gratuitement.',
    'Ne manquez plus aucune info : activez les alertes sur votre téléphone.',
    'Pour regarder cette vidéo, acceptez les cookies de notre partenaire.',
    'Pas encore abonné ? Découvrez nos offres à partir de 1 € par mois.',
    'Désactivez votre bloqueur de publicités pour continuer à naviguer sur notre site.',
    'Votre accès a pris fin. Réactivez votre formule en un clic.',
    'Un compte gratuit suffit pour lire cet article.',
    'La publicité finance ce site. Merci d’autoriser les annonces.',
    'Aidez-nous à rester libres : faites un don mensuel.',
  ],
  es: [
    'Te quedan dos artículos gratis este mes. Suscríbete para leer sin límites.',
    'Tu suscripción vence mañana. Renuévala y no pierdas el acceso.',
    'Recibe cada mañana las noticias más importantes en tu correo.',
    'Regístrate gratis y sigue leyendo este artículo.',
    'Hazte socio y ayúdanos a hacer periodismo independiente.',
    'Nuestra app está disponible para iPhone y Android. Descárgala ahora.',
    'Contenido exclusivo para suscriptores. Si ya lo eres, accede con tu cuenta.',
    'Desactiva tu bloqueador de publicidad para seguir navegando en nuestra web.',
    'Tu acceso ha terminado. Reactiva tu plan con un clic.',
    'Con una cuenta gratuita puedes leer este reportaje.',
    'La publicidad mantiene gratis este sitio. Añádenos a tu lista blanca.',
    'Tu aportación hace posible este periódico.',
    '¿No tienes cuenta? Créala en un minuto.',
  ],
  it: [
    'Hai letto tutti gli articoli gratuiti del mese. Abbonati per continuare.',
    'Il tuo abbonamento sta per scadere: rinnovalo subito.',
    'Ogni mattina le notizie più importanti nella tua casella di posta.',
    'Registrati gratis per leggere l’articolo completo.',
    'Sostieni il giornalismo indipendente con una donazione.',
    'Scarica la nostra app e leggi le notizie dove vuoi.',
    'Disattiva il blocco della pubblicità per continuare a navigare sul sito.',
    'Sei già abbonato? Accedi con il tuo account.',
    'Il tuo accesso è terminato. Riattiva il piano con un clic.',
    'Con un account gratuito puoi leggere questo articolo.',
    'La pubblicità tiene gratis questo sito. Aggiungici alla whitelist.',
    'Il tuo contributo rende possibile questo giornale.',
  ],
  pt: [
    'Você atingiu o limite de matérias gratuitas. Assine e continue lendo.',
    'A sua assinatura termina amanhã. Renove já e não perca o acesso.',
    'Receba todas as manhãs as principais notícias no seu e-mail.',
    'Cadastre-se gratuitamente para ler a reportagem completa.',
    'Apoie o jornalismo independente: faça uma doação.',
    'Conteúdo exclusivo para assinantes. Já é assinante? Faça login.',
    'Desative o bloqueador de anúncios para continuar navegando.',
    'Seu acesso terminou. Reative o plano com um clique.',
    'Com uma conta gratuita você lê esta matéria.',
    'A publicidade mantém este site gratuito. Adicione-nos à lista branca.',
    'A sua contribuição torna este jornal possível.',
  ],
  nl: [
    'U hebt uw laatste gratis artikel van deze maand gelezen. Neem een abonnement en lees verder.',
    'Uw proefabonnement loopt morgen af. Verleng nu.',
    'Elke ochtend het belangrijkste nieuws in uw inbox.',
    'Maak een gratis account aan en lees dit artikel.',
    'Met uw donatie blijft onze redactie onafhankelijk.',
    'Schakel uw adblocker uit om verder te lezen.',
    'Dit artikel is alleen voor leden.',
    'Uw toegang is beëindigd. Activeer uw abonnement opnieuw.',
    'Met een gratis account leest u dit verhaal.',
    'Advertenties houden deze site gratis. Zet ons op uw witte lijst.',
    'Uw bijdrage maakt deze krant mogelijk.',
  ],
  sv: [
    'Du har läst månadens sista gratisartikel. Bli prenumerant för att läsa mer.',
    'Din provperiod tar slut i morgon. Fortsätt för 99 kr i månaden.',
    'Få dagens viktigaste nyheter i mejlen varje kväll.',
    'Skapa ett konto gratis och läs hela artikeln.',
    'Stöd oberoende journalistik med en gåva.',
    'Stäng av din annonsblockerare för att läsa vidare.',
    'Din tillgång har upphört. Återaktivera ditt abonnemang.',
    'Med ett gratiskonto kan du läsa artikeln.',
    'Annonser håller sajten gratis. Lägg till oss i din vitlista.',
  ],
  da: [
    'Du har brugt dine gratis artikler. Køb abonnement og læs videre.',
    'Dit abonnement udløber i morgen. Forny det nu.',
    'Få dagens vigtigste nyheder i din indbakke hver aften.',
    'Opret en gratis profil og læs hele artiklen.',
    'Slå din adblocker fra for at læse videre.',
    'Din adgang er udløbet. Genaktiver dit abonnement.',
    'Med en gratis profil kan du læse artiklen.',
  ],
  no: [
    'Du har lest månedens siste gratissak. Bli abonnent og les videre.',
    'Abonnementet ditt utløper i morgen. Forny nå.',
    'Få dagens viktigste nyheter på e-post hver kveld.',
    'Opprett en gratis bruker og les hele saken.',
    'Slå av annonseblokkeringen for å lese videre.',
    'Tilgangen din er utløpt. Aktiver abonnementet igjen.',
    'Med en gratis konto kan du lese saken.',
  ],
  pl: [
    'Pozostał Ci jeden bezpłatny artykuł. Kup prenumeratę i czytaj bez ograniczeń.',
    'Twoja subskrypcja wygasa jutro. Przedłuż ją już dziś.',
    'Zarejestruj się za darmo, aby przeczytać cały artykuł.',
    'Wesprzyj niezależne dziennikarstwo. Każda wpłata ma znaczenie.',
    'Pobierz naszą aplikację i czytaj wiadomości na telefonie.',
    'Wyłącz blokowanie reklam, aby korzystać z naszego serwisu.',
    'Twój dostęp wygasł. Aktywuj go ponownie.',
    'Z darmowym kontem przeczytasz ten artykuł.',
    'Reklamy utrzymują ten serwis. Dodaj nas do wyjątków.',
  ],
  cs: [
    'Přečetli jste poslední článek zdarma. Předplaťte si neomezené čtení.',
    'Vaše předplatné zítra končí. Prodlužte si ho.',
    'Zaregistrujte se zdarma a dočtěte celý článek.',
    'Podpořte nezávislou žurnalistiku jakoukoli částkou.',
    'Vypněte blokování reklam a pokračujte ve čtení.',
    'Váš přístup skončil. Obnovte si ho jedním kliknutím.',
    'S bezplatným účtem si přečtete celý článek.',
  ],
  ru: [
    'У вас осталась одна бесплатная статья. Оформите подписку, чтобы читать без ограничений.',
    'Ваша подписка истекает завтра. Продлите её сейчас.',
    'Зарегистрируйтесь бесплатно, чтобы дочитать статью.',
    'Поддержите независимую журналистику. Важен любой взнос.',
    'Скачайте наше приложение и читайте новости в телефоне.',
    'Отключите блокировщик рекламы, чтобы пользоваться сайтом.',
    'Главное за день — в нашей вечерней рассылке. Подпишитесь.',
    'Ваш доступ закончился. Активируйте его снова.',
    'С бесплатным аккаунтом вы сможете прочитать эту статью.',
  ],
  uk: [
    'У вас залишилась одна безкоштовна стаття. Оформіть передплату, щоб читати без обмежень.',
    'Ваша передплата закінчується завтра. Продовжте її зараз.',
    'Зареєструйтеся безкоштовно, щоб дочитати статтю.',
    'Підтримайте незалежну журналістику. Важливий кожен внесок.',
    'Ваш доступ закінчився. Активуйте його знову.',
    'З безкоштовним акаунтом ви зможете прочитати цю статтю.',
  ],
  tr: [
    'Bu ayki ücretsiz haber hakkınız doldu. Sınırsız okumak için abone olun.',
    'Aboneliğiniz yarın bitiyor. Hemen yenileyin.',
    'Haberin tamamını okumak için ücretsiz üye olun.',
    'Bağımsız gazeteciliğe destek olun, bağış yapın.',
    'Okumaya devam etmek için reklam engelleyicinizi kapatın.',
    'Erişiminiz sona erdi. Tek tıkla yeniden etkinleştirin.',
    'Ücretsiz bir hesapla bu yazıyı okuyabilirsiniz.',
  ],
  id: [
    'Kuota artikel gratis Anda bulan ini sudah habis. Berlangganan untuk membaca tanpa batas.',
    'Langganan Anda berakhir besok. Perpanjang sekarang.',
    'Daftar gratis untuk membaca artikel lengkap.',
    'Matikan pemblokir iklan untuk terus membaca.',
    'Akses Anda telah berakhir. Aktifkan kembali.',
    'Dengan akun gratis Anda bisa membaca artikel ini.',
  ],
  ar: [
    'لقد قرأت آخر مقال مجاني لهذا الشهر. اشترك لمواصلة القراءة بلا حدود.',
    'ينتهي اشتراكك غدا. جدده الآن.',
    'سجل مجانا لقراءة المقال كاملا.',
    'ادعم الصحافة المستقلة بتبرعك.',
    'أوقف مانع الإعلانات لمتابعة القراءة.',
    'انتهى وصولك إلى المحتوى. أعد تفعيل اشتراكك.',
    'بحساب مجاني يمكنك قراءة هذا المقال.',
  ],
  he: [
    'קראת את הכתבה האחרונה החינמית החודש. הצטרפו למנוי כדי להמשיך לקרוא.',
    'המינוי שלך מסתיים מחר. חדשו עכשיו.',
    'הירשמו בחינם כדי לקרוא את הכתבה המלאה.',
    'כבו את חוסם הפרסומות כדי להמשיך לקרוא.',
    'הגישה שלך הסתיימה. הפעילו אותה מחדש.',
    'עם חשבון חינם תוכלו לקרוא את הכתבה.',
  ],
  hi: [
    'इस महीने के आपके मुफ़्त लेख समाप्त हो गए हैं। पढ़ना जारी रखने के लिए सब्सक्राइब करें।',
    'आपकी सदस्यता कल समाप्त हो रही है। अभी नवीनीकृत करें।',
    'पूरा लेख पढ़ने के लिए मुफ़्त में रजिस्टर करें।',
    'स्वतंत्र पत्रकारिता का समर्थन करें।',
    'आपकी पहुँच समाप्त हो गई है। इसे फिर से चालू करें।',
    'मुफ़्त खाते के साथ आप यह लेख पढ़ सकते हैं।',
  ],
  ja: [
    '今月の無料記事はすべて読み終わりました。続きは有料会員になると読めます。',
    '有効期限は明日までです。今すぐ更新してください。',
    '無料登録すると全文を読めます。',
    '独立した報道を寄付で支えてください。',
    '広告ブロック機能をオフにして続きをお読みください。',
    '閲覧期限が切れました。もう一度お申し込みください。',
    '無料アカウントでこの記事を読めます。',
  ],
  ko: [
    '이번 달 무료 기사를 모두 읽으셨습니다. 구독하고 계속 읽어 보세요.',
    '구독이 내일 만료됩니다. 지금 갱신하세요.',
    '무료로 가입하고 기사 전문을 읽어 보세요.',
    '독립 언론을 후원해 주세요.',
    '광고 차단을 해제하고 계속 읽어 주세요.',
    '이용 기간이 끝났습니다. 다시 신청해 주세요.',
    '무료 계정으로 이 기사를 읽을 수 있습니다.',
  ],
  zh: [
    '您本月的免费文章已读完。订阅后可无限阅读。',
    '您的会员明天到期，请立即续费。',
    '请支持独立新闻，欢迎捐款。',
    '请关闭广告拦截插件后继续浏览。',
    '您的阅读权限已到期，请重新开通。',
    '注册免费账号就能阅读这篇文章。',
  ],
  sw: [
    'Umesoma makala yako ya mwisho ya bure mwezi huu. Jisajili ili uendelee kusoma.',
    'Usajili wako unaisha kesho. Uhuishe sasa.',
    'Fungua akaunti bure usome habari nzima.',
    'Saidia uandishi huru wa habari kwa mchango wako.',
    'Ufikiaji wako umeisha. Uwashe tena.',
    'Kwa akaunti ya bure unaweza kusoma makala hii.',
  ],
};

/** What stories say. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The app is free to download on iOS and Android.',
    'You can cancel your subscription at any time in the settings.',
    'To delete your account, log in and open the settings page.',
    'Users can sign up for free and read three articles a month.',
    'Premium costs £11 a month, or £99 a year.',
    'It is available now for iPhone and Android.',
    'The newsletter goes out every morning, and is free.',
    'Readers can subscribe to the newsletter for free.',
    'Donate to your local food bank today.',
    'You will need to create an account before you can register.',
    'Subscriptions start at $5 a month.',
    'If you have an account, log in now.',
    'We do not accept cookies.',
    'You can read the full report here.',
    'Download the full report (PDF).',
    'Registration is free and open now.',
    'Join us on Sunday for the morning service.',
    'Your membership includes unlimited access to all our pools.',
    'How do you cancel a subscription?',
    'Enter your password and click continue.',
    'Get in touch with us by email if you need help.',
    'Our work here is done.',
    'We need your help to find the missing dog.',
    'Your phone needs an update every month.',
    'Support for older phones ends this month.',
    'Update your browser before you sign in.',
    'Do you use an ad blocker?',
    'Most of us read the news on a phone.',
  ],
  de: [
    'Die App ist kostenlos und für iOS und Android verfügbar.',
    'Das Abo kostet 9 Euro im Monat und ist jederzeit kündbar.',
    'Sie können sich kostenlos registrieren.',
    'Nutzer müssen ein Konto anlegen, um die App zu nutzen.',
    'Laden Sie die App und öffnen Sie die Einstellungen.',
    'Die Zeitung erscheint jeden Morgen.',
    'Mitglieder zahlen 9 Euro im Monat.',
    'Die Anmeldung ist kostenlos und online möglich.',
  ],
  fr: [
    'L’application est gratuite et disponible sur iOS et Android.',
    'L’abonnement coûte 9 € par mois, sans engagement.',
    'Les abonnés reçoivent la lettre chaque matin.',
    'Connectez-vous à votre compte et cliquez sur « Options ».',
    'Le journal paraît chaque matin.',
    'Les membres paient 9 € par mois.',
    'L’inscription est gratuite et se fait en ligne.',
  ],
  es: [
    'La aplicación es gratuita y está disponible para iOS y Android.',
    'La suscripción cuesta 9 euros al mes.',
    'Los suscriptores reciben el boletín cada mañana.',
    'La cuenta es gratuita y puede abrirse por internet.',
    'Los socios pagan 10 euros al mes.',
    'El correo llega cada mañana a las seis.',
    'Regístrese en el ayuntamiento antes del domingo.',
  ],
  it: [
    'L’app è gratuita e funziona su iOS e Android.',
    'Gli abbonati pagano 9 euro al mese.',
    'Il giornale esce ogni mattina.',
    'La registrazione è gratuita e aperta a tutti.',
  ],
  pt: [
    'O aplicativo é gratuito e está disponível para Android.',
    'Os assinantes pagam 9 euros por mês.',
    'A inscrição é gratuita e pode ser feita pela internet.',
  ],
  nl: [
    'De app is gratis en werkt op iOS en Android.',
    'Abonnees betalen 9 euro per maand.',
    'De krant verschijnt elke ochtend.',
    'Aanmelden kan gratis via de website.',
  ],
  sv: [
    'Appen är gratis och finns för iOS och Android.',
    'Prenumeranterna betalar 99 kronor i månaden.',
    'Anmälan är gratis och görs på webbplatsen.',
  ],
  da: ['Appen er gratis og findes til iOS og Android.', 'Abonnenterne betaler 99 kroner om måneden.'],
  no: ['Appen er gratis og finnes for iOS og Android.', 'Abonnentene betaler 99 kroner i måneden.'],
  pl: [
    'Aplikacja jest bezpłatna i działa na telefonach z Androidem.',
    'Prenumeratorzy płacą 20 zł miesięcznie.',
    'Rejestracja jest bezpłatna.',
  ],
  cs: ['Aplikace je zdarma a funguje na telefonech s Androidem.', 'Předplatitelé platí 99 korun měsíčně.'],
  ru: [
    'Приложение бесплатное и работает на телефонах с Android.',
    'Подписчики платят 200 рублей в месяц.',
    'Газета выходит каждое утро.',
  ],
  uk: ['Застосунок безкоштовний і працює на телефонах з Android.', 'Передплатники платять 100 гривень на місяць.'],
  tr: [
    'Uygulama ücretsiz ve Android telefonlarda çalışıyor.',
    'Aboneler ayda 50 lira ödüyor.',
    'Gazete her sabah çıkıyor.',
  ],
  id: [
    'Aplikasi ini gratis dan tersedia untuk Android.',
    'Pelanggan membayar Rp 50.000 per bulan.',
    'Koran terbit setiap pagi.',
  ],
  ar: ['التطبيق مجاني ومتاح للهواتف.', 'يدفع المشتركون عشرة دولارات في الشهر.', 'تصدر الصحيفة كل صباح.'],
  he: ['האפליקציה חינמית וזמינה לטלפונים.', 'המנויים משלמים עשרה שקלים בחודש.', 'העיתון יוצא בכל בוקר.'],
  hi: ['यह ऐप मुफ़्त है और मोबाइल पर चलता है।', 'सदस्य हर महीने सौ रुपये देते हैं।', 'अखबार हर सुबह आता है।'],
  ja: ['このアプリは無料で利用できる。', '会員は月額千円を支払う。', '新聞は毎朝届く。'],
  ko: ['이 앱은 무료로 사용할 수 있다.', '회원은 매달 만 원을 낸다.', '신문은 매일 아침 나온다.'],
  zh: ['该应用可以免费下载。', '会员每月付十元。', '报纸每天早上送到。'],
  sw: ['Programu hii ni ya bure kwa simu zote.', 'Wanachama hulipa shilingi elfu moja kila mwezi.'],
};

const paragraph = (text: string): string => `<p>${text}</p>`;

/** The story of the language with `html` in its middle. */
function storyIn(lang: string, html: string): string {
  const { paragraphs } = LANGUAGES[lang]!.story;
  const half = Math.floor(paragraphs.length / 2);
  return [...paragraphs.slice(0, half).map(paragraph), html, ...paragraphs.slice(half).map(paragraph)].join('');
}

const pageIn = (lang: string): { lang: string; matcher: ReturnType<typeof matcherOf> } => ({
  lang,
  matcher: matcherOf(lexiconsFor(lang)),
});
const rowsOf = (texts: Readonly<Record<string, readonly string[]>>): [lang: string, text: string][] =>
  Object.entries(texts).flatMap(([lang, own]) => own.map((text): [string, string] => [lang, text]));

it('every language is here', () => {
  expect(Object.keys(NOTICES).sort()).toEqual(Object.keys(LEXICONS).sort());
});

describe('fires on a bare paragraph', () => {
  it.each(rowsOf(NOTICES))('%s: %s', (lang, text) => {
    expect(textsBy(notice, storyIn(lang, paragraph(text)), pageIn(lang))).toEqual([text]);
  });

  it('and on what stands in two that are one notice', () => {
    const html = '<p>Dear reader,</p><p>Your access ends in two days.</p><p>Keep it for £2 a month.</p>';
    expect(textsBy(notice, storyIn('en', html), pageIn('en'))).toHaveLength(3);
  });

  it('with its words as the rule', () => {
    const html = paragraph('Good journalism is expensive. Chip in from £3 a month.');
    expect(labelledBy(notice, storyIn('en', html), pageIn('en'))[0]?.rule).toBe('notice/vocabulary+act+object');
  });
});

describe('leaves alone', () => {
  it.each(rowsOf(SENTENCES))('%s: %s', (lang, text) => {
    expect(textsBy(notice, storyIn(lang, paragraph(text)), pageIn(lang))).toEqual([]);
  });

  it.each([
    ['a quotation', '<p>“Renew your subscription now.”</p>'],
    ['a line of a dialogue', '<p>— Already a member? Log in.</p>'],
    ['a step of a list', '<ol><li>Download our app and sign in to your account.</li></ol>'],
    ['what an interviewer asks', '<p><b>Do you subscribe to our newsletter?</b></p><p>I do.</p>'],
    ['advice on a condition', '<p>If your free trial ends today, cancel it now, or pay for a year.</p>'],
  ])('%s', (_, html) => {
    expect(textsBy(notice, storyIn('en', html), pageIn('en'))).toEqual([]);
  });

  it('a sentence of a story that is about such things', () => {
    const about = [
      'To subscribe to a newspaper you need an account, a password and a card; to end your subscription you need a phone, an email address and a month of your time, and no site will say how.',
      'Most of us never unsubscribe from a newsletter: we let it come every morning, day after day, and it sits in our inbox until the end of the year, when we delete all of them at once.',
      'The app is no better, because it wants an account, then wants to send notifications, and then asks whether you enjoy it, every week, until you pay for the premium plan or turn off your phone.',
    ];
    const line = 'Get the app, sign in to your account and read.';
    const html = [about[0]!, line, ...about.slice(1)].map(paragraph).join('');
    expect(textsBy(notice, html, pageIn('en'))).toEqual([]);
    expect(textsBy(notice, storyIn('en', paragraph(line)), pageIn('en'))).toEqual([line]);
  });

  it('a correction, whatever it speaks of', () => {
    const html = storyIn(
      'en',
      paragraph('Correction: your subscription ends today, not now. Renew it for £2 a month.'),
    );
    const blocks = blocksOf(html);
    expect(labelBlocks(blocks, pageOf(blocks, pageIn('en')))).toEqual([]);
  });
});
