// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pinsearch.h"

#include "ui/common/pinsource.h"

#include <QtWidgets/QWidget>

namespace wardroom {

namespace {

std::optional<PinDraft> outwards(const QWidget *from, const QWidget *page)
{
    if (!from || !page || (from != page && !page->isAncestorOf(from)))
        return std::nullopt;
    for (const QWidget *widget = from; widget; widget = widget == page ? nullptr : widget->parentWidget()) {
        if (const auto *source = dynamic_cast<const PinSource *>(widget)) {
            if (auto draft = source->pinDraft())
                return draft;
        }
    }
    return std::nullopt;
}

/// The draft of the only outermost source on the screen; nothing where there are several.
std::optional<PinDraft> onlyOne(const QWidget *page)
{
    std::optional<PinDraft> found;
    std::vector<const QWidget *> sources;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        const auto *source = dynamic_cast<const PinSource *>(widget);
        if (!source || !widget->isVisible())
            continue;
        const bool within = std::any_of(sources.begin(), sources.end(), [widget](const QWidget *outer) { return outer->isAncestorOf(widget); });
        if (within)
            continue;
        sources.push_back(widget);
        auto draft = source->pinDraft();
        if (draft && found)
            return std::nullopt;
        if (draft)
            found = std::move(draft);
    }
    return found;
}

} // namespace

std::optional<PinDraft> findPinDraft(const QWidget *focus, const QWidget *underPointer, const QWidget *page)
{
    if (!page)
        return std::nullopt;
    for (const QWidget *from : {focus, underPointer, page}) {
        if (auto draft = outwards(from, page))
            return draft;
    }
    return onlyOne(page);
}

} // namespace wardroom
