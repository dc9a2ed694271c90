# Why an act does not bind an item, or only may.

# The list of the act does not fit
control-no-entry = No entry of its list matches.
control-no-element = The item contains no { $elements }.
control-other-form = The form is { $form }, not { $listed }.
control-form-excepted = The form is { $form }, which the entry excludes.
control-other-target = It is a target made of { $form }, not one with { $elements }.
control-other-material = The material is { $seen }, not { $listed }.

# The act does not reach the item
control-destination = The goods go to { $country }.
control-stays = The goods do not leave the territory that the act covers.
control-origin = The country of origin is { $origin }.
control-origin-export = Origin: { $origin }; it covers exports from { $territory }.
control-origin-stays = The country of origin is { $origin }, and the goods do not leave { $country }.
control-origin-elsewhere = The country of origin is { $origin }, and the goods leave from { $country }.
control-not-asked = `regimes` in the configuration leaves out `{ $authority }`.
control-class-off = `materials` in the configuration switches off the materials that the act lists.

# The act is not in force
control-suspended = The act is suspended.
control-suspended-until = The act is suspended until { $until }.
control-pending = The act is not in force.
control-pending-from = The act is not in force before { $from }.
control-ended = The act is no longer in force.
control-ended-on = The act ended on { $on }.
control-not-issued = The act has not been issued yet.
control-set =
    { $state ->
        [suspended] `actStates` sets the act to suspended.
        [ended] `actStates` sets the act to ended.
       *[in-force] `actStates` sets the act to in force.
    }

# What is known and still leaves it open
control-limits-unread = The entry also sets limits, which Lodestone does not check.
control-mostly-substance = Most of it is { $substance }.
control-mostly-element = Most of its { $class } is { $element }.
control-mostly-partner = Apart from the { $class }, most of it is { $partner }.
control-also-holds = It also contains { $elements }.
control-also-holds-more = It also contains { $elements } and others.
control-trace = Less than 0.1 % of it is { $elements }.
control-target-open = It is a target made of { $form }; the act does not say whether that counts as `target` or as { $form }.
control-form-may-be = The form is { $form }, which may be { $listed }.
control-form-open = The act does not say whether { $form } counts as { $listed }.
control-word =
    { $role ->
        [coating] { $seen } may only be a coating on it.
        [film] { $seen } may only be a film on it.
        [additive] { $seen } may only be an additive in it.
        [product-name] { $seen } may be the name of a product.
        [purpose] { $seen } may be its purpose.
       *[unknown-noun] The description names something of which { $seen } may only be a part.
    }
control-word-unnamed =
    { $role ->
        [coating] The material may only be a coating on it.
        [film] The material may only be a film on it.
        [additive] The material may only be an additive in it.
        [product-name] The material may be part of a product name.
        [purpose] The material may be its purpose.
       *[unknown-noun] The description names something of which the material may only be a part.
    }
control-guidance = The authority says that such goods are generally not controlled ({ $document }).

# Substances and figures that an entry names
control-other-substance = Nothing shows that it is one of these substances: { $substances }.
control-substance-open = { $seen } may mean { $substances }.
control-limit = { $parameter } { $limit }
control-limit-share = { $parameter } of { $element } { $limit }
control-limits-together = ({ $limits })
control-figure-met = { $figure } meets { $limit }.
control-figure-missed = { $figure } does not meet { $limit }.
