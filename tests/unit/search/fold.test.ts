import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../../src/search/fold.ts';

describe('fold', () => {
  it.each([
    ['Réfugiés', 'refugies'],
    ['São Tomé e Príncipe', 'sao tome e principe'],
    ['Türkiye', 'turkiye'],
    ['Straße, Œuvre, Ærø, Işık', 'strasse, oeuvre, aero, isik'],
    ['ﬁnance', 'finance'],
    ['أحمد إلى آخر ٱلله', 'احمد الي اخر الله'],
    ['مدرسة', 'مدرسه'],
    ['مستشفى', 'مستشفي'],
    ['الهِجْرَة', 'الهجره'],
    ['هـــجرة', 'هجره'],
    ['the U.K. and U.S.A.', 'the uk and usa'],
    ['at home. I.e. here', 'at home. ie here'],
    ['no. 5 of 10.7', 'no. 5 of 10.7'],
  ])('brings %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['l’emploi', 'l‘emploi', 'lʼemploi', 'l`emploi', 'l´emploi'])(
    'writes the apostrophe of %s plainly',
    (text) => {
      expect(fold(text)).toBe("l'emploi");
    },
  );

  it('changes nothing more when it is done twice', () => {
    const once = fold('Œuvre d’Été – ٱلهِجْرَة ١٠');
    expect(fold(once)).toBe(once);
  });
});

describe('wordsOf', () => {
  it.each([
    ['Labour-market access (2017)', ['labour', 'market', 'access', '2017']],
    ['COVID-19', ['covid', '19']],
    ['   ', []],
    ['–…?!', []],
  ])('takes %j apart at everything but letters and digits', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ["l'emploi d'origine", ['emploi', 'origine']],
    ["qu'un lorsqu'il jusqu'à", ['un', 'il', 'a']],
    ["Côte d'Ivoire", ['cote', 'ivoire']],
    ["aujourd'hui", ['aujourdhui']],
    ["women's and migrants' rights", ['women', 'and', 'migrants', 'rights']],
    ["O'Brien", ['obrien']],
  ])('takes off elisions and the genitive in %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['الهجرة والعمل', ['هجره', 'عمل']],
    ['للمهاجرين بالخارج كالعمال', ['مهاجرين', 'خارج', 'عمال']],
    ['هجرة', ['هجره']],
    ['إلى', ['الي']],
    ['وكالة', ['وكاله']],
    ['للاجئين اللاجئين وللاجئين لاجئين', Array(4).fill('لاجيين')],
  ])('takes the article and what is written with it off %j, and nothing else', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
