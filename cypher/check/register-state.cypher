// Which state of the registers is in the graph?
// columns:
//   digest: text — digest of the registers
MATCH (r:Register {id: 'register'})
RETURN r.digest AS digest
