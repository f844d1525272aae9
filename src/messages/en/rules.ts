/** What a rule is called and why it matters: `rule.<id>.title` and `rule.<id>.why`, one pair a rule. */
export const rules: Readonly<Record<string, string>> = {
  'rule.printed-identity-holds.title': 'The formula printed in the form holds',
  'rule.printed-identity-holds.why':
    'The form prints how a column or line is made (9=1-2-3-4+5+6+7+8). The receiver recalculates by that very formula, so a figure that does not follow it has to be explained.',
  'rule.opening-plus-changes-equals-closing.title': 'Opening plus increases minus decreases equals closing',
  'rule.opening-plus-changes-equals-closing.why':
    'The closing figure is the opening one plus what came in and minus what went out. Where it is not, one of the figures was left out, counted twice or not renewed.',
  'rule.total-equals-parts.title': 'A total equals its lines or columns',
  'rule.total-equals-parts.why':
    'A printed total equals the sum of its parts, within the rounding of the printed digits. The usual causes: one digit mistyped, a line changed and its total not, a line left out.',
  'rule.difference-equals-subtraction.title': 'A difference equals the subtraction',
  'rule.difference-equals-subtraction.why':
    'A column of differences or changes comes from two others; where it does not fit, one of the three figures is wrong.',
  'rule.rate-equals-ratio.title': 'A rate or mean equals its numerator over its denominator',
  'rule.rate-equals-ratio.why':
    'A printed rate or mean can be recalculated from numerator and denominator, within rounding. Where not, it was usually not renewed after a figure changed, or another base was taken.',
  'rule.growth-equals-change.title': 'Growth fits the earlier and the later figure',
  'rule.growth-equals-change.why':
    'Growth is (later − earlier) / earlier. Where it does not fit, it was not renewed, or one of the two figures is wrong.',
  'rule.part-within-whole.title': 'A part stays within its whole',
  'rule.part-within-whole.why':
    'An “of which” figure (women among persons, minority households among poor ones) cannot exceed the figure it belongs to.',
  'rule.product-equals-factors.title': 'An amount equals quantity times norm',
  'rule.product-equals-factors.why':
    'An amount paid by a norm equals the number of people or units times the norm. Where not, one of the three is wrong.',
  'rule.average-equals-mean.title': 'An average equals the mean of its figures',
  'rule.average-equals-mean.why':
    'An average can be recalculated from the figures it is taken over; where not, it was not renewed or one of them changed. A yearly average is the change over the number of years (from the beginning of 2016 to the end of 2020 there are five).',
  'rule.same-figure-agrees.title': 'One figure says the same in every place',
  'rule.same-figure-agrees.why':
    'An indicator of the same period and scope that stands in two places is one figure. They usually differ because only one of them was changed.',
  'rule.thousands-read-as-thousands.title': 'A mark of thousands is read as thousands',
  'rule.thousands-read-as-thousands.why':
    '1.855 typed on a machine whose decimal mark is the dot is stored as 1.855 instead of 1855. Every total and rate made from it is wrong too.',
  'rule.number-is-a-number.title': 'A number is stored as a number',
  'rule.number-is-a-number.why':
    'A number stored as text looks like one, but Excel leaves it out of sums: a receiver who adds up by formula loses the cell.',
  'rule.count-is-whole-number.title': 'A count is a whole number and not negative',
  'rule.count-is-whole-number.why':
    'Persons, households, cards come in whole numbers from zero up. A fraction is often a mark of thousands taken for a decimal mark.',
  'rule.no-error-values.title': 'No cell shows an error',
  'rule.no-error-values.why':
    'A cell with an error (#DIV/0!, #REF!) breaks everything calculated from it and does not belong in a form that is sent.',
  'rule.formula-covers-all-lines.title': 'The formula of a total covers every line, once',
  'rule.formula-covers-all-lines.why':
    'When lines are inserted, the range of a sum may not grow with them; or it takes in both a subtotal and its lines and counts them twice.',
  'rule.formula-not-typed-over.title': 'A formula is not typed over',
  'rule.formula-not-typed-over.why': 'A typed figure among formulas does not follow when the others change, and grows old unseen.',
  'rule.stated-verdict-agrees.title': 'A stated verdict agrees with target and result',
  'rule.stated-verdict-agrees.why':
    'A verdict (reached, exceeded, not reached) follows from target and result. Where it says the opposite, one of the three cells is wrong. For indicators that are to fall (poverty, unemployment, malnutrition), lower is better.',
  'rule.poor-households-lack-three.title': 'A poor household lacks at least three indicators',
  'rule.poor-households-lack-three.why':
    'By the multidimensional standard (Decree 07/2021/NĐ-CP) a household is poor only where it lacks three indicators or more, so the lacks are at least three times the poor households.',
  'rule.line-stands-once.title': 'A line stands once, an indicator has one target',
  'rule.line-stands-once.why':
    'A line entered twice under one parent is counted twice; where only the label repeats, one of the two is probably another indicator or place. One indicator with two targets leaves open which of them counts.',
  'rule.rate-within-range.title': 'A rate lies between 0 and 100 %',
  'rule.rate-within-range.why':
    'The share of a part in its whole (poor households, insured people) cannot be negative or above 100 %. Only plan completion, growth, gross enrolment and indices can pass 100 %.',
  'rule.scale-fits-unit.title': 'The unit of a rate is that of its figures',
  'rule.scale-fits-unit.why':
    'Birth and death rates are per mille (‰), other rates percentages. A column headed ‰ with percentages in it is read wrong by a factor of ten.',
  'rule.document-number-fits-date.title': "A document's number fits its type and date",
  'rule.document-number-fits-date.why':
    'The year in the number of a legal document (07/2019/NQ-HĐND) is the year of its issue, so it is the year of the date beside it. The sign in it (KH, BC, QĐ…) is that of its type, and within a year later documents of an office bear higher numbers. A number left open (Số: /BC-UBND) has to be filled in before the report is sent.',
  'rule.group-follows-everyone.title': "A group's target is not below that of everybody",
  'rule.group-follows-everyone.why':
    'Where 100 % of the people are meant, every group among them is too. A lower target of a group means that one of the two was not renewed.',
  'rule.whole-rate-within-parts.title': 'The rate of a whole lies between those of its parts',
  'rule.whole-rate-within-parts.why':
    "The rate of a whole is a weighted mean of its parts' rates: it cannot be below the least or above the largest of them where the parts add up to the whole.",
  'rule.area-is-its-own.title': 'A report speaks of its own area',
  'rule.area-is-its-own.why':
    "Reports are made from older ones: the word “city” left in a district's report, the name of another place, or another number of communes in another place, shows that a part was not adapted.",
  'rule.household-marked-once.title': 'Each household of a list has exactly one mark of change',
  'rule.household-marked-once.why':
    'A household is newly poor, poor again, or poor as before. With two marks, or none, the form of changes cannot be counted from the list.',
  'rule.list-counts-agree.title': 'A list has as many households as the summary says',
  'rule.list-counts-agree.why':
    'The summary is counted from the list: the poor households of a commune in form 1 are those named in the list of that commune.',
};
