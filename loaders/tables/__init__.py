"""Tables: the header says what each column is, the rows say what is promised; every row is accounted for."""
