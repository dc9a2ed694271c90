control-no-entry = 清单中没有相符的条目。
control-no-element = 该物项不含{ $elements }。
control-other-form = 形态为{ $form }，而非{ $listed }。
control-form-excepted = 形态为{ $form }，该条目将其排除在外。
control-other-target = 这是{ $form }靶材，而非含{ $elements }的靶材。
control-other-material = 材料为{ $seen }，而非{ $listed }。
control-destination = 货物运往{ $country }。
control-stays = 货物不离开该法规所涉地域。
control-origin = 原产国为{ $origin }。
control-origin-export = 原产国为{ $origin }；如从{ $territory }出口则会涵盖。
control-origin-stays = 原产国为{ $origin }，且货物不离开{ $country }。
control-origin-elsewhere = 原产国为{ $origin }，且货物自{ $country }出口。
control-not-asked = 配置中的`regimes`不包括`{ $authority }`。
control-class-off = 配置中的`materials`已关闭该法规所列的材料。
control-suspended = 该法规已暂停实施。
control-suspended-until = 该法规暂停实施至{ $until }。
control-pending = 该法规尚未生效。
control-pending-from = 该法规在{ $from }之前不生效。
control-ended = 该法规已失效。
control-ended-on = 该法规已于{ $on }失效。
control-not-issued = 该法规尚未发布。
control-set =
    { $state ->
        [suspended] `actStates`将该法规设为暂停实施。
        [ended] `actStates`将该法规设为失效。
       *[in-force] `actStates`将该法规设为有效。
    }
control-limits-unread = 该条目还设有限值，Lodestone不作检查。
control-mostly-substance = 其大部分为{ $substance }。
control-mostly-element = 其{ $class }中大部分为{ $element }。
control-mostly-partner = 除{ $class }外，其大部分为{ $partner }。
control-also-holds = 其中还含有{ $elements }。
control-also-holds-more = 其中还含有{ $elements }等。
control-trace = 其中{ $elements }不足0.1%。
control-target-open = 这是{ $form }靶材；法规未说明应视为`target`还是{ $form }。
control-form-may-be = 形态为{ $form }，可能属于{ $listed }。
control-form-open = 法规未说明{ $form }是否视为{ $listed }。
control-word =
    { $role ->
        [coating] { $seen }可能只是其表面涂层。
        [film] { $seen }可能只是其表面薄膜。
        [additive] { $seen }可能只是其中的添加剂。
        [product-name] { $seen }可能是产品名称。
        [purpose] { $seen }可能是其用途。
       *[unknown-noun] { $seen }可能只是描述中所指物品的一部分。
    }
control-word-unnamed =
    { $role ->
        [coating] 该材料可能只是其表面涂层。
        [film] 该材料可能只是其表面薄膜。
        [additive] 该材料可能只是其中的添加剂。
        [product-name] 该材料可能是产品名称的一部分。
        [purpose] 该材料可能是其用途。
       *[unknown-noun] 该材料可能只是描述中所指物品的一部分。
    }
control-guidance = 主管机关表示此类货物一般不受管制（{ $document }）。

# Substances and figures that an entry names
control-other-substance = 没有任何内容表明其为以下任何物质：{ $substances }。
control-substance-open = { $seen }可能指{ $substances }。
control-limit = { $parameter } { $limit }
control-limit-share = { $element }的{ $parameter } { $limit }
control-limits-together = （{ $limits }）
control-figure-met = { $figure }符合{ $limit }。
control-figure-missed = { $figure }不符合{ $limit }。
