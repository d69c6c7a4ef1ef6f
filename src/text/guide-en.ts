import type { GuideText } from './guide';

/** The guide in English. */
export const GUIDE_ENGLISH: GuideText = {
  title: 'ITA Planner guide',
  lead: 'ITA Planner reads the ITA scores of the files that an agency has, says what they mean, and makes a plan of measures and reports that are ready to be printed and signed.',
  contents: 'Contents',
  open: 'Open it in the browser',
  parts: {
    start: {
      title: 'A plan in three steps',
      blocks: [
        {
          steps: [
            'Open the scores. In Excel open a workbook with ITA scores and choose **Open pane** on the Home tab; in a browser press **Choose a score file**. The scores may stand on any sheet, anywhere. If you have a web page or a PDF alone, press **Type or paste scores**.',
            'Check the scores. Compare what was read with the official result, type over what is not right, and look at the level, strengths, weaknesses and what to improve first.',
            'Make the documents. Choose and edit measures until they fit your agency, then press **Make the sheets** in Excel or **Make and download** in a browser; print on A4 and have it signed.',
          ],
        },
        'Your file and your sheets are not changed. To try it first, press **Try it with sample data**.',
      ],
    },
    ways: {
      title: 'Three ways to use it',
      blocks: [
        {
          list: [
            'In Excel: the Home tab has a group of commands, ITA Planner, that work on the open workbook. What you edit in the pane is kept in that workbook.',
            'In a browser: choose or drop a file, work, download a new one. Open that file again to go on.',
            'As one file (offline.html): copy it to a disk or a stick and double click it; it opens in Edge, Chrome or Firefox. Nothing is installed and no network is needed.',
          ],
        },
        'All work is kept in the workbook, so what was begun in one way goes on in another. A browser remembers language, digits and font alone.',
      ],
    },
    scores: {
      title: 'The step Scores',
      blocks: [
        {
          answers: [
            [
              'What must a score file look like?',
              'Each indicator’s name stands with its score: down a column or across a row, one agency or many, one year or several, in Thai or Arabic digits. Scores of single items (i1, e1, o1) are read too.',
            ],
            [
              'There is only a web page or a PDF',
              'Press **Type or paste scores** and paste the text that you copied: its scores are filled in. Scores of items, the level and subtotals in it are used too; items that cannot be read are named.',
            ],
            [
              'A score is not right',
              'Type over it and press Enter; **Undo** brings the old one back. Every document uses the corrected score, and the data check sheet tells it.',
            ],
            [
              'The stated overall score differs from the computed one',
              'Digits that may be misread (such as ๘ and ๙) are suggested. Compare them with the official result, then press **Use it** or **Refuse**. Nothing is corrected by itself.',
            ],
            [
              'It asks whether these are ITA scores',
              'Something about these numbers speaks against it. When you have checked them, press **These are ITA scores**.',
            ],
          ],
        },
      ],
    },
    analysis: {
      title: 'The step Analysis',
      blocks: [
        {
          answers: [
            [
              'What decides the level?',
              'To 2565 letters AA to F by the overall score. From 2566 five levels, by the overall score, IIT, EIT part 1, EIT part 2 and OIT.',
            ],
            [
              'Why “at most”?',
              'The table has not both parts of EIT, so the highest level possible is shown. Add rows EIT ส่วนที่ 1 and EIT ส่วนที่ 2 to the table to know the level for certain.',
            ],
            [
              'Where do strengths begin?',
              'At the score in the field **Strength from**: 85 at first, and you can change it. A score exactly on it is a strength.',
            ],
            [
              'How many points are missing?',
              'The part **What to improve first** begins with the largest gain of the overall score. Drag or type targets to see the overall score and level they would bring, or have the shortest way to the next level found. Targets, set or given by the items that you ticked, stand in the plan where the column **Target** is chosen in the step Documents.',
            ],
          ],
        },
      ],
    },
    measures: {
      title: 'The step Measures',
      blocks: [
        {
          answers: [
            [
              'Where do measures come from?',
              'Every indicator below the threshold gets some of the catalogue; where there are scores of items, by the items that lost points. Take more, take some out, or press **Add your own**.',
            ],
            [
              'Texts, units and quarters',
              'Press **Edit** at the measure, then **Save**. If documents are made while a form is open, you are asked first.',
            ],
            [
              'The order of the plan',
              'Choose it at **Order of indicators in the plan**, and move measures up or down. Once there is a register, its rows are the order of the plan.',
            ],
            ['Deleted or changed by mistake', 'Press **Undo**, once for each edit.'],
            [
              'In the register or in the pane?',
              'In either. Once it is made, the register is the plan: what is typed in it, rows and columns of your own too, stays whenever documents are made again.',
            ],
          ],
        },
      ],
    },
    documents: {
      title: 'The step Documents',
      blocks: [
        'What can be made',
        {
          list: [
            'บทสรุป: one page for the executive',
            'วิเคราะห์ผล: the analysis in words, with places to sign',
            'แผนมาตรการ: the plan to print and sign; layout and columns can be chosen',
            'ทะเบียนมาตรการ: the table to fill in and follow up all year',
            'ผู้รับผิดชอบ: the measures of each unit',
            'ตรวจสอบข้อมูล: what was found in the scores and why the level is what it is; a hidden sheet',
            'บันทึกข้อความ, รายการ OIT, แบบรายงานรายหน่วยงาน and other sheets to fill in',
          ],
        },
        {
          answers: [
            [
              'How is it printed?',
              'In Excel as usual; in a browser press **Print**. Pages are A4 with repeated headers and page numbers. If the computer lacks TH Sarabun, tick **The computer that prints has no TH Sarabun font** before you make them.',
            ],
            ['Going on in Word', 'Press **Download for Word**: the same texts as a .docx file.'],
            [
              'Can they be made again?',
              'At any time. Sheets that nobody edited are replaced under their names; edited ones are kept, with “(เดิม)” behind their names.',
            ],
            [
              'Changed your mind in Excel',
              'Press **Remove these sheets**. Sheets that somebody edited stay.',
            ],
          ],
        },
      ],
    },
    'follow-up': {
      title: 'From follow-up to the 12-month report',
      blocks: [
        {
          steps: [
            'Open the plan that you made: it opens on **Follow-up**, with what is late and what is due this quarter first.',
            'Press the status of each measure and type what was done. Give a reason where it is late or was dropped.',
            'To have units fill it in themselves, make their forms in the step Documents and send them. When they come back, press **Choose files of units**.',
            'After 6 months choose the **Round**, look at what is told, and make the report: it comes with its cover memo.',
            'After 12 months add the new scores to the same workbook if they are published, and make the report of 12 months: it tells how scores changed.',
            'Begin next year’s plan from the same workbook. Unfinished measures are suggested again, and the old register stays.',
          ],
        },
        'In a browser download the new file each time before you stop.',
      ],
    },
    many: {
      title: 'Many agencies, several years',
      blocks: [
        {
          answers: [
            [
              'A file of many agencies',
              'It opens as a table with scores, levels, ranks and weaknesses, to search and filter. Choose one to go on, or use **Plans for many agencies**. Each plan holds its own agency’s scores alone.',
            ],
            [
              'Scores of several years',
              'The latest are planned from; the step Analysis shows the years beside each other, and the sheet แนวโน้ม what changed, with a chart.',
            ],
          ],
        },
      ],
    },
    ribbon: {
      title: 'Commands on the ribbon of Excel',
      blocks: [
        {
          list: [
            '**Open pane**: check scores, choose an agency, edit measures, choose how documents look, follow up.',
            '**Make plan**: makes all documents with what you edited, and adds measures for indicators below the threshold that never had any.',
            '**Update documents**: draws the documents again from the register and the scores as they stand; adds no suggested measures.',
            '**Make report**: the report of the round that is due, with its cover memo.',
            '**Analyse**: adds the analysis, and the hidden data check sheet.',
            '**Annotate scores**: adds classes in free columns right of the scores. Nothing is overwritten.',
            '**Score template**: adds a sheet for agency, fiscal year and ten scores.',
            '**Repair #NAME?**: when ITA formulas show no result after a file was opened.',
            '**Freeze formulas**: before a file is sent to people without this add-in.',
            '**Remove last**: removes the sheets made last, except those that somebody edited or renamed.',
          ],
        },
      ],
    },
    keyboard: {
      title: 'Keyboard',
      blocks: [
        {
          list: [
            'Tab and Shift+Tab go to the next and the last button or field; space or Enter presses a button.',
            'In a score field Enter takes what is typed, Esc brings the old score back; Thai and Arabic digits are read.',
            'In the table of agencies arrows move between rows; Home and End go to the first and the last.',
            'In a browser Alt+Left goes back one step, Ctrl+P prints the chosen documents.',
            'In the help Esc goes back to work.',
          ],
        },
      ],
    },
    decides: {
      title: 'What the product decides for itself',
      blocks: [
        'Where no rule is published, this is what is done.',
        {
          list: [
            'Means of IIT, EIT and OIT are rounded to two decimals before a level test; where that decides, it is told.',
            'A score with more than two decimals is rounded half up when it is read.',
            'A dash, or words such as “ไม่มีข้อมูล”, is a missing score like an empty cell; a written 0 is a score.',
            'The overall score is 30 % IIT, 30 % EIT and 40 % OIT in every year; a year without level rules gets no level.',
            'An urgent indicator gets three measures, a weak one two. When fewer than three are weak, the lowest make up three, marked as continued or kept up.',
            'The plan is for the year after the scores unless you choose another.',
            'Results of one name are one agency’s years, unless district, province or a year that comes twice say otherwise.',
            'While the scores hold an error, documents say “(ร่าง)”, a draft, and print the overall score and level that the file states.',
          ],
        },
      ],
    },
    limits: {
      title: 'Known limits',
      blocks: [
        {
          list: [
            'PDF files, pictures and scanned documents cannot be read: copy their text and paste it, or type the scores.',
            'How the items of OIT are put together from 2567 on is not official; what a single item would win is assumed.',
            'Questions and items are those of ordinary public agencies. Schools, hospitals and police stations may use other lists, which are shown and not reckoned.',
            'Macros and digital signatures of a file are not in the downloaded one, and this is told.',
            'Excel 2016 and Excel 2019 by volume licence cannot show the pane: use a browser or the one file.',
            'Pages of the preview are approximate; printed from Excel they may differ a little.',
          ],
        },
      ],
    },
    trouble: {
      title: 'When something does not work',
      blocks: [
        {
          answers: [
            [
              'No scores were found',
              'Each score must stand with the name of its indicator, such as “การปฏิบัติหน้าที่”. Without a file press **Type or paste scores**.',
            ],
            ['The file has a password', 'Open it in Excel and save it without one.'],
            ['The workbook is protected', 'Unprotect its structure on the Review tab, then try again.'],
            ['ITA formulas show #NAME?', 'Choose **Repair #NAME?** in the menu Tools.'],
            [
              'Text in documents is cut',
              'The computer lacks TH Sarabun: tick **The computer that prints has no TH Sarabun font** and make them again.',
            ],
          ],
        },
      ],
    },
    about: {
      title: 'About',
      blocks: [
        {
          list: [
            'Version {version}',
            'Rules of the fiscal years {first} to {last}, as known on {known}; those of levels for {provisional} are provisional.',
            'Source of the rules: reports and announcements published by the NACC and by agencies; the bounds of the five levels come from published sources other than the announcement. Always compare them with that of the NACC. This is not a product of the NACC.',
            'Your scores and documents never leave this computer, and nothing is counted.',
            'Report a fault to whoever gave you this product, with its version and the words that it showed; no score file is needed.',
          ],
        },
      ],
    },
  },
};
