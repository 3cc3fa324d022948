/** The counted forms of a word in languages with one form for one and another for all else. */
const two = (one, more) => (count) => `${count} ${count === 1 ? one : more}`;
/** Those of Russian, by the last figures of the number. */
const slavic = (one, few, many) => (count) => {
    const [tens, units] = [count % 100, count % 10];
    return `${count} ${units === 1 && tens !== 11 ? one : units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many}`;
};
/** Those of Arabic, which has a form for two, and for 3 to 10. */
const arabicCount = (one, dual, few, many) => (count) => count === 1 ? one : count === 2 ? dual : `${count} ${count % 100 >= 3 && count % 100 <= 10 ? few : many}`;
/** How many pages more or fewer. */
const grownBy = (pages, more, fewer) => (by) => `${pages(Math.abs(by))} ${by > 0 ? more : fewer}`;
const germanPages = two("Seite", "Seiten");
const frenchPages = two("page", "pages");
const spanishPages = two("página", "páginas");
const italianPages = two("pagina", "pagine");
const greekPages = two("σελίδα", "σελίδες");
const russianPages = slavic("страница", "страницы", "страниц");
const arabicPages = arabicCount("صفحة واحدة", "صفحتان", "صفحات", "صفحة");
const hebrewPages = (pages) => (pages === 1 ? "עמוד אחד" : `${pages} עמודים`);
/** The words of the page where students download documents, and of what comes with it, by the tag of their language. */
export const downloadWords = {
    de: {
        lang: "de", release: "Ausgabe", teachers: "Lehrende", course: "Der Kurs", lessons: "Lektionen", sheets: "Übersichtsblätter", syllabus: "Kursplan", handout: "Handout",
        glossary: "Glossar", book: "Alle Lektionen als Buch", calendar: "Kalender", "large-print": "Großdruck", archive: "Alle Dokumente in einer Datei", feed: "Feed der Änderungen",
        sums: "Prüfsummen", earlier: "Frühere Ausgaben", courses: "Kurse", changes: "Was sich geändert hat", skip: "Zu den Dokumenten", "also-in": "Siehe auch", new: "Neu",
        changed: "Geändert", removed: "Nicht mehr enthalten", moved: "Verschoben", before: "Vorher", now: "Jetzt", wording: "Wortlaut", nothing: "Die Dokumente sind dieselben.", licence: "Lizenz",
        tagged: "Die PDFs sind getaggt: Bildschirmleseprogramme lesen sie der Reihe nach, Abbildungen mit ihren Worten.", separator: ", ", between: ", ",
        pages: germanPages, since: (version) => `Neu seit ${version}`, open: two("Stelle noch offen", "Stellen noch offen"), filled: (slots) => `jetzt vorhanden: ${slots}`,
        grown: grownBy(germanPages, "mehr", "weniger"), audience: (audience) => `Ausgabe: ${audience}`, number: (lesson) => `Lektion ${lesson}`,
    },
    fr: {
        lang: "fr", release: "Version", teachers: "Enseignants", course: "Le cours", lessons: "Leçons", sheets: "Aide-mémoire", syllabus: "Plan de cours", handout: "Polycopié",
        glossary: "Glossaire", book: "Toutes les leçons en un livre", calendar: "Calendrier", "large-print": "gros caractères", archive: "Tous les documents en un fichier", feed: "Flux des changements",
        sums: "Sommes de contrôle", earlier: "Versions antérieures", courses: "Cours", changes: "Ce qui a changé", skip: "Aller aux documents", "also-in": "Voir aussi", new: "Nouveau",
        changed: "Modifié", removed: "Retiré de cette version", moved: "Déplacé", before: "Avant", now: "Maintenant", wording: "Rédaction", nothing: "Les documents sont les mêmes.", licence: "Licence",
        tagged: "Les PDF sont balisés : les lecteurs d’écran les lisent dans l’ordre, avec la description des figures.", separator: ", ", between: ", ",
        pages: frenchPages, since: (version) => `Nouveautés depuis ${version}`, open: two("emplacement encore à remplir", "emplacements encore à remplir"), filled: (slots) => `désormais présent : ${slots}`,
        grown: grownBy(frenchPages, "de plus", "de moins"), audience: (audience) => `édition : ${audience}`, number: (lesson) => `Leçon ${lesson}`,
    },
    es: {
        lang: "es", release: "Versión", teachers: "Docentes", course: "El curso", lessons: "Lecciones", sheets: "Hojas de consulta", syllabus: "Programa", handout: "Apuntes",
        glossary: "Glosario", book: "Todas las lecciones en un libro", calendar: "Calendario", "large-print": "letra grande", archive: "Todos los documentos en un archivo", feed: "Canal de cambios",
        sums: "Sumas de verificación", earlier: "Versiones anteriores", courses: "Cursos", changes: "Qué ha cambiado", skip: "Ir a los documentos", "also-in": "Véase también", new: "Nuevo",
        changed: "Cambiado", removed: "Ya no está en esta versión", moved: "Cambiado de lugar", before: "Antes", now: "Ahora", wording: "Redacción", nothing: "Los documentos son los mismos.", licence: "Licencia",
        tagged: "Los PDF están etiquetados: los lectores de pantalla los leen en orden, con la descripción de las figuras.", separator: ", ", between: ", ",
        pages: spanishPages, since: (version) => `Novedades desde ${version}`, open: two("lugar aún por completar", "lugares aún por completar"), filled: (slots) => `ya disponible: ${slots}`,
        grown: grownBy(spanishPages, "más", "menos"), audience: (audience) => `edición: ${audience}`, number: (lesson) => `Lección ${lesson}`,
    },
    pt: {
        lang: "pt", release: "Versão", teachers: "Docentes", course: "O curso", lessons: "Aulas", sheets: "Folhas de consulta", syllabus: "Programa", handout: "Apostila",
        glossary: "Glossário", book: "Todas as aulas em um livro", calendar: "Calendário", "large-print": "letra grande", archive: "Todos os documentos em um arquivo", feed: "Canal de mudanças",
        sums: "Somas de verificação", earlier: "Versões anteriores", courses: "Cursos", changes: "O que mudou", skip: "Ir para os documentos", "also-in": "Ver também", new: "Novo",
        changed: "Alterado", removed: "Já não está nesta versão", moved: "Mudou de lugar", before: "Antes", now: "Agora", wording: "Redação", nothing: "Os documentos são os mesmos.", licence: "Licença",
        tagged: "Os PDFs têm marcações: leitores de tela os leem em ordem, com a descrição das figuras.", separator: ", ", between: ", ",
        pages: spanishPages, since: (version) => `Novidades desde ${version}`, open: two("lugar ainda por preencher", "lugares ainda por preencher"), filled: (slots) => `já disponível: ${slots}`,
        grown: grownBy(spanishPages, "a mais", "a menos"), audience: (audience) => `edição: ${audience}`, number: (lesson) => `Aula ${lesson}`,
    },
    it: {
        lang: "it", release: "Versione", teachers: "Docenti", course: "Il corso", lessons: "Lezioni", sheets: "Schede di consultazione", syllabus: "Programma", handout: "Dispensa",
        glossary: "Glossario", book: "Tutte le lezioni in un libro", calendar: "Calendario", "large-print": "caratteri grandi", archive: "Tutti i documenti in un file", feed: "Feed delle modifiche",
        sums: "Somme di controllo", earlier: "Versioni precedenti", courses: "Corsi", changes: "Che cosa è cambiato", skip: "Vai ai documenti", "also-in": "Vedi anche", new: "Nuovo",
        changed: "Modificato", removed: "Non più in questa versione", moved: "Spostato", before: "Prima", now: "Adesso", wording: "Testo", nothing: "I documenti sono gli stessi.", licence: "Licenza",
        tagged: "I PDF sono taggati: gli screen reader li leggono in ordine, con la descrizione delle figure.", separator: ", ", between: ", ",
        pages: italianPages, since: (version) => `Novità dalla versione ${version}`, open: two("posto ancora da riempire", "posti ancora da riempire"), filled: (slots) => `ora presente: ${slots}`,
        grown: grownBy(italianPages, "in più", "in meno"), audience: (audience) => `edizione: ${audience}`, number: (lesson) => `Lezione ${lesson}`,
    },
    el: {
        lang: "el", release: "Έκδοση", teachers: "Διδάσκοντες", course: "Το μάθημα", lessons: "Διαλέξεις", sheets: "Φύλλα αναφοράς", syllabus: "Περίγραμμα μαθήματος", handout: "Σημειώσεις",
        glossary: "Γλωσσάριο", book: "Όλες οι διαλέξεις σε ένα βιβλίο", calendar: "Ημερολόγιο", "large-print": "μεγάλα γράμματα", archive: "Όλα τα έγγραφα σε ένα αρχείο", feed: "Ροή αλλαγών",
        sums: "Αθροίσματα ελέγχου", earlier: "Προηγούμενες εκδόσεις", courses: "Μαθήματα", changes: "Τι άλλαξε", skip: "Μετάβαση στα έγγραφα", "also-in": "Βλ. επίσης", new: "Νέο",
        changed: "Άλλαξε", removed: "Δεν υπάρχει πια σε αυτή την έκδοση", moved: "Μετακινήθηκε", before: "Πριν", now: "Τώρα", wording: "Διατύπωση", nothing: "Τα έγγραφα είναι τα ίδια.", licence: "Άδεια",
        tagged: "Τα PDF έχουν ετικέτες: οι αναγνώστες οθόνης τα διαβάζουν με τη σειρά, με την περιγραφή των σχημάτων.", separator: ", ", between: ", ",
        pages: greekPages, since: (version) => `Νέα από την έκδοση ${version}`, open: two("θέση ακόμη κενή", "θέσεις ακόμη κενές"), filled: (slots) => `τώρα υπάρχει: ${slots}`,
        grown: grownBy(greekPages, "περισσότερες", "λιγότερες"), audience: (audience) => `έκδοση: ${audience}`, number: (lesson) => `Διάλεξη ${lesson}`,
    },
    ru: {
        lang: "ru", release: "Выпуск", teachers: "Преподаватели", course: "Курс", lessons: "Занятия", sheets: "Справочные листы", syllabus: "Программа курса", handout: "Конспект",
        glossary: "Глоссарий", book: "Все занятия одной книгой", calendar: "Календарь", "large-print": "крупный шрифт", archive: "Все документы одним файлом", feed: "Лента изменений",
        sums: "Контрольные суммы", earlier: "Прежние выпуски", courses: "Курсы", changes: "Что изменилось", skip: "К документам", "also-in": "См. также", new: "Новое",
        changed: "Изменено", removed: "Больше нет в этом выпуске", moved: "Перемещено", before: "Было", now: "Стало", wording: "Формулировка", nothing: "Документы те же.", licence: "Лицензия",
        tagged: "Файлы PDF размечены: программы чтения с экрана читают их по порядку, с описаниями рисунков.", separator: ", ", between: ", ",
        pages: russianPages, since: (version) => `Новое после ${version}`, open: slavic("место ещё не заполнено", "места ещё не заполнены", "мест ещё не заполнено"), filled: (slots) => `теперь есть: ${slots}`,
        grown: grownBy(russianPages, "больше", "меньше"), audience: (audience) => `издание: ${audience}`, number: (lesson) => `Занятие ${lesson}`,
    },
    ja: {
        lang: "ja", release: "版", teachers: "担当教員", course: "科目の資料", lessons: "各回の資料", sheets: "早見表", syllabus: "シラバス", handout: "配布資料",
        glossary: "用語集", book: "全回の合本", calendar: "カレンダー", "large-print": "拡大文字版", archive: "全資料（1ファイル）", feed: "更新フィード",
        sums: "チェックサム", earlier: "以前の版", courses: "科目", changes: "変更点", skip: "資料一覧へ", "also-in": "関連", new: "新規",
        changed: "変更", removed: "この版では削除", moved: "移動", before: "変更前", now: "変更後", wording: "文言", nothing: "資料に変更はありません。", licence: "利用条件",
        tagged: "PDFはタグ付きです。スクリーンリーダーで順に、図の説明とともに読めます。", separator: "、", between: "、",
        pages: (pages) => `${pages}ページ`, since: (version) => `${version} からの変更`, open: (slots) => `未記入 ${slots} か所`, filled: (slots) => `追加済み：${slots}`,
        grown: (pages) => `${Math.abs(pages)}ページ${pages > 0 ? "増" : "減"}`, audience: (audience) => `${audience} 版`, number: (lesson) => `第${lesson}回`,
    },
    ko: {
        lang: "ko", release: "판", teachers: "담당 교수", course: "강좌 자료", lessons: "강의별 자료", sheets: "요약표", syllabus: "강의 계획서", handout: "유인물",
        glossary: "용어집", book: "전체 강의 합본", calendar: "일정", "large-print": "큰 글자", archive: "모든 문서(파일 하나)", feed: "변경 피드",
        sums: "체크섬", earlier: "이전 판", courses: "강좌", changes: "바뀐 내용", skip: "문서 목록으로", "also-in": "참고", new: "새로 추가",
        changed: "변경", removed: "이 판에서 빠짐", moved: "이동", before: "이전", now: "현재", wording: "문구", nothing: "문서는 그대로입니다.", licence: "이용 조건",
        tagged: "PDF에는 태그가 있어 화면 낭독기가 그림 설명과 함께 순서대로 읽습니다.", separator: ", ", between: ", ",
        pages: (pages) => `${pages}쪽`, since: (version) => `${version} 이후 바뀐 내용`, open: (slots) => `채울 곳 ${slots}곳`, filled: (slots) => `채워짐: ${slots}`,
        grown: (pages) => `${Math.abs(pages)}쪽 ${pages > 0 ? "늘어남" : "줄어듦"}`, audience: (audience) => `${audience} 판`, number: (lesson) => `제${lesson}강`,
    },
    hi: {
        lang: "hi", release: "संस्करण", teachers: "शिक्षक", course: "पाठ्यक्रम", lessons: "पाठ", sheets: "संदर्भ पत्रक", syllabus: "पाठ्यचर्या", handout: "पाठ-सामग्री",
        glossary: "शब्दावली", book: "सभी पाठ एक पुस्तक में", calendar: "कैलेंडर", "large-print": "बड़े अक्षर", archive: "सभी दस्तावेज़ एक फ़ाइल में", feed: "परिवर्तनों की फ़ीड",
        sums: "जाँच-योग", earlier: "पिछले संस्करण", courses: "पाठ्यक्रम", changes: "क्या बदला", skip: "दस्तावेज़ों पर जाएँ", "also-in": "यह भी देखें", new: "नया",
        changed: "बदला हुआ", removed: "इस संस्करण में नहीं", moved: "स्थान बदला", before: "पहले", now: "अब", wording: "शब्द", nothing: "दस्तावेज़ वही हैं।", licence: "लाइसेंस",
        tagged: "PDF टैग किए हुए हैं: स्क्रीन रीडर उन्हें क्रम से, चित्रों के विवरण सहित पढ़ते हैं।", separator: ", ", between: ", ",
        pages: (pages) => `${pages} पृष्ठ`, since: (version) => `${version} के बाद नया`, open: two("स्थान भरना शेष", "स्थान भरने शेष"), filled: (slots) => `अब उपलब्ध: ${slots}`,
        grown: (pages) => `${Math.abs(pages)} पृष्ठ ${pages > 0 ? "अधिक" : "कम"}`, audience: (audience) => `${audience} संस्करण`, number: (lesson) => `पाठ ${lesson}`,
    },
    ar: {
        lang: "ar", release: "الإصدار", teachers: "المدرسون", course: "المقرر", lessons: "الدروس", sheets: "أوراق مرجعية", syllabus: "خطة المقرر", handout: "مذكرة",
        glossary: "مسرد المصطلحات", book: "كل الدروس في كتاب واحد", calendar: "التقويم", "large-print": "حروف كبيرة", archive: "كل الوثائق في ملف واحد", feed: "موجز التغييرات",
        sums: "مجاميع التحقق", earlier: "الإصدارات السابقة", courses: "المقررات", changes: "ما الذي تغيّر", skip: "انتقل إلى الوثائق", "also-in": "انظر أيضًا", new: "جديد",
        changed: "معدّل", removed: "لم يعد في هذا الإصدار", moved: "نُقل", before: "قبل", now: "الآن", wording: "الصياغة", nothing: "لم تتغيّر الوثائق.", licence: "الترخيص",
        tagged: "ملفات PDF موسومة: تقرؤها قارئات الشاشة بالترتيب مع وصف الأشكال.", separator: "، ", between: "، ",
        pages: arabicPages, since: (version) => `الجديد منذ ${version}`, open: arabicCount("موضع واحد لم يُملأ بعد", "موضعان لم يُملآ بعد", "مواضع لم تُملأ بعد", "موضعًا لم يُملأ بعد"), filled: (slots) => `متوفر الآن: ${slots}`,
        grown: grownBy(arabicPages, "أكثر", "أقل"), audience: (audience) => `نسخة ${audience}`, number: (lesson) => `الدرس ${lesson}`,
    },
    fa: {
        lang: "fa", release: "نسخه", teachers: "مدرسان", course: "درس", lessons: "جلسه‌ها", sheets: "برگه‌های مرجع", syllabus: "طرح درس", handout: "جزوه",
        glossary: "واژه‌نامه", book: "همهٔ جلسه‌ها در یک کتاب", calendar: "تقویم", "large-print": "حروف درشت", archive: "همهٔ سندها در یک پرونده", feed: "خوراک تغییرات",
        sums: "مجموع‌های بررسی", earlier: "نسخه‌های پیشین", courses: "درس‌ها", changes: "چه تغییر کرده است", skip: "رفتن به سندها", "also-in": "نیز ببینید", new: "تازه",
        changed: "تغییر کرده", removed: "دیگر در این نسخه نیست", moved: "جابه‌جا شده", before: "پیش از این", now: "اکنون", wording: "متن", nothing: "سندها همان‌اند.", licence: "پروانه",
        tagged: "پرونده‌های PDF برچسب‌دارند: صفحه‌خوان‌ها آن‌ها را به ترتیب و با شرح شکل‌ها می‌خوانند.", separator: "، ", between: "، ",
        pages: (pages) => `${pages} صفحه`, since: (version) => `تازه‌ها پس از ${version}`, open: (slots) => `${slots} جا هنوز پر نشده`, filled: (slots) => `اکنون موجود: ${slots}`,
        grown: (pages) => `${Math.abs(pages)} صفحه ${pages > 0 ? "بیشتر" : "کمتر"}`, audience: (audience) => `ویرایش ${audience}`, number: (lesson) => `جلسهٔ ${lesson}`,
    },
    ur: {
        lang: "ur", release: "نسخہ", teachers: "اساتذہ", course: "کورس", lessons: "اسباق", sheets: "حوالہ ورق", syllabus: "نصاب", handout: "کتابچہ",
        glossary: "فرہنگ", book: "تمام اسباق ایک کتاب میں", calendar: "تقویم", "large-print": "بڑے حروف", archive: "تمام دستاویزات ایک فائل میں", feed: "تبدیلیوں کی فیڈ",
        sums: "جانچ کے مجموعے", earlier: "پچھلے نسخے", courses: "کورس", changes: "کیا بدلا", skip: "دستاویزات پر جائیں", "also-in": "یہ بھی دیکھیں", new: "نیا",
        changed: "تبدیل شدہ", removed: "اب اس نسخے میں نہیں", moved: "جگہ بدلی", before: "پہلے", now: "اب", wording: "عبارت", nothing: "دستاویزات وہی ہیں۔", licence: "لائسنس",
        tagged: "PDF ٹیگ شدہ ہیں: اسکرین ریڈر انھیں ترتیب سے، تصویروں کے بیان کے ساتھ پڑھتے ہیں۔", separator: "، ", between: "، ",
        pages: two("صفحہ", "صفحات"), since: (version) => `${version} کے بعد نیا`, open: two("جگہ ابھی خالی", "جگہیں ابھی خالی"), filled: (slots) => `اب موجود: ${slots}`,
        grown: grownBy(two("صفحہ", "صفحات"), "زیادہ", "کم"), audience: (audience) => `${audience} ایڈیشن`, number: (lesson) => `سبق ${lesson}`,
    },
    he: {
        lang: "he", release: "גרסה", teachers: "מורים", course: "הקורס", lessons: "שיעורים", sheets: "דפי עזר", syllabus: "סילבוס", handout: "דף לשיעור",
        glossary: "מילון מונחים", book: "כל השיעורים כספר אחד", calendar: "לוח שנה", "large-print": "אותיות גדולות", archive: "כל המסמכים בקובץ אחד", feed: "הזנת שינויים",
        sums: "סכומי ביקורת", earlier: "גרסאות קודמות", courses: "קורסים", changes: "מה השתנה", skip: "דילוג אל המסמכים", "also-in": "ראו גם", new: "חדש",
        changed: "השתנה", removed: "אינו עוד בגרסה זו", moved: "הועבר", before: "לפני", now: "עכשיו", wording: "ניסוח", nothing: "המסמכים לא השתנו.", licence: "רישיון",
        tagged: "קובצי ה־PDF מתויגים: קוראי מסך קוראים אותם לפי הסדר, עם תיאורי האיורים.", separator: ", ", between: ", ",
        pages: hebrewPages, since: (version) => `חדש מאז ${version}`, open: (slots) => (slots === 1 ? "מקום אחד עוד ריק" : `${slots} מקומות עוד ריקים`), filled: (slots) => `כעת קיים: ${slots}`,
        grown: grownBy(hebrewPages, "יותר", "פחות"), audience: (audience) => `מהדורת ${audience}`, number: (lesson) => `שיעור ${lesson}`,
    },
};
