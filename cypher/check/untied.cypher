// Which plans tie no action to a priority?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   basis: stated|inferred = stated — what ties an action to a priority: printed words only, or inference as well
// columns:
//   plans: text — their ids, with commas
// sentence: Plans that tie no action to a priority: {plans}.
MATCH (p:Plan)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND EXISTS { (p)-[:CONTAINS]->(:Action) }
OPTIONAL MATCH (p)-[:SETS]->(:Priority)<-[r:ADDRESSES]-(:Action)
WHERE $basis = 'inferred' OR r.basis = 'stated'
WITH p, count(r) AS ties
WHERE ties = 0
WITH p.id AS id ORDER BY id
WITH collect(id) AS ids
WHERE size(ids) > 0
RETURN reduce(all = ids[0], each IN tail(ids) | all + ', ' + each) AS plans
