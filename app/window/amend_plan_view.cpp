// SPDX-License-Identifier: MIT
#include "app/window/amend_plan_view.h"

#include "app/window/amend_fields.h"
#include "widgets/error_text.h"
#include "widgets/icons.h"
#include "widgets/map_palette.h"
#include "widgets/units.h"

#include <QHeaderView>

namespace stratamap::ui {

AmendPlanView::AmendPlanView(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("What"), tr("Now"), tr("Then")});
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(false);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    setAccessibleName(tr("Plan"));
}

QTreeWidgetItem* AmendPlanView::section(const QString& title)
{
    auto* item = new QTreeWidgetItem(this, {title});
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

QTreeWidgetItem* AmendPlanView::row(QTreeWidgetItem* section, const QString& what, const QString& before,
                                    const QString& after)
{
    auto* item = new QTreeWidgetItem(section, {what, before, after});
    for (int column = 0; column < 3; ++column) {
        item->setToolTip(column, item->text(column));
    }
    item->setFirstColumnSpanned(before.isEmpty() && after.isEmpty());
    return item;
}

void AmendPlanView::show(const AmendDraft& draft, const AmendPlan* plan)
{
    clear();
    addChanges(draft);
    if (plan != nullptr) {
        addLosses(*plan);
        if (!plan->warnings.empty()) {
            auto* warnings = section(tr("Warnings"));
            for (const std::string& warning : plan->warnings) {
                row(warnings, shown(warning))->setIcon(0, icon(Icon::warning));
            }
        }
        auto* fields = section(tr("Header"));
        for (const AmendedField& field : plan->fields) {
            const auto text = [](const std::string& value) { return value.empty() ? tr("none") : shown(value); };
            row(fields, shown(field.name), text(field.before), text(field.after));
        }
        addWrites(*plan);
    }
    expandAll();
}

void AmendPlanView::addChanges(const AmendDraft& draft)
{
    if (draft.changes().empty()) {
        return;
    }
    auto* changes = section(tr("Changes"));
    for (const AmendDraft::Change& change : draft.changes()) {
        row(changes, AmendFields::title(change.name), AmendFields::valueText(change.name, draft.now(change.name)),
            AmendFields::valueText(change.name, change.value));
    }
}

void AmendPlanView::addLosses(const AmendPlan& plan)
{
    if (plan.losses.empty()) {
        return;
    }
    auto* losses = section(tr("Lost for good"));
    const QColor red = MapPalette(palette()).doomed();
    losses->setForeground(0, red);
    for (const AmendLoss& loss : plan.losses) {
        if (!loss.guest.empty()) {
            row(losses, tr("%1 at %2", "size, offset").arg(sizeText(loss.guest.length), hexText(loss.guest.offset)))
                ->setForeground(0, red);
        }
        auto* item = row(losses, shown(loss.sentence));
        item->setIcon(0, icon(Icon::warning));
        item->setForeground(0, red);
    }
}

void AmendPlanView::addWrites(const AmendPlan& plan)
{
    auto* steps = section(tr("Writes, one after the other"));
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        u64 bytes = 0;
        for (const AmendWrite& write : plan.steps[i].writes) {
            bytes += write.length();
        }
        const QString what = tr("%1: %2", "bytes, what is written").arg(sizeText(bytes), shown(plan.steps[i].sentence));
        row(steps, i == plan.switch_step ? tr("%1 – from here on it is the new image", "a step").arg(what) : what);
    }
    auto* cost = section(tr("Cost"));
    row(cost, tr("Bytes written: %1").arg(decimalText(plan.bytes_to_write())));
    row(cost, tr("Clusters allocated: %1").arg(decimalText(plan.clusters_allocated)));
    row(cost, tr("Clusters freed: %1").arg(decimalText(plan.clusters_freed)));
    if (plan.cut_to) {
        row(cost, tr("The file is cut to %1").arg(sizeText(*plan.cut_to)));
    }
    if (plan.data_file) {
        row(cost, tr("The data file's length becomes %1").arg(sizeText(plan.data_file->after)));
    }
}

QStringList AmendPlanView::lines() const
{
    QStringList lines;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem* top = topLevelItem(i);
        lines += top->text(0);
        for (int j = 0; j < top->childCount(); ++j) {
            const QTreeWidgetItem* item = top->child(j);
            QString line = QStringLiteral("    ") + item->text(0);
            if (!item->text(1).isEmpty()) {
                line += QStringLiteral(": ") + item->text(1);
            }
            if (!item->text(2).isEmpty()) {
                line += QStringLiteral(" → ") + item->text(2);
            }
            lines += line;
        }
    }
    return lines;
}

}  // namespace stratamap::ui
