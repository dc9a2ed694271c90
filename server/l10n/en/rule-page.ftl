# Pages of rules in the editor, beside the prose of each rule.
rule-page-facts = Severity: at most { $severity }. { $waivers ->
    [all] A waiver can cover it.
    [no-error] A waiver can cover a warning or information of it, but no error.
    *[none] No waiver can cover it.
  }
rule-page-heading = { $section ->
    [fix] What to do
    [examples] Examples
    [finds] What it finds
    [why] Why
    *[off] How to switch it off
  }
rule-page-example = { $kind ->
    [bad] With this finding:
    *[good] Without it:
  }
