// @recorded-days(): the tie types that record a day and never end: see `isRecordedDay`.
['ATTENDED', 'HONOURS', 'ENDORSES', 'PROMISED', 'MADE_AT', 'ORGANISED_BY', 'MADE_FOR', 'OCCASION_OF']
